//! A router generic over one handler type: enough for handlers that are all made by one closure.

struct Router<F: Fn(&str) -> String> {
    routes: Vec<(&'static str, F)>,
}

impl<F: Fn(&str) -> String> Router<F> {
    fn add(&mut self, path: &'static str, handler: F) {
        self.routes.push((path, handler));
    }

    fn handle(&self, path: &str) -> String {
        match self.routes.iter().find(|route| route.0 == path) {
            Some(route) => (route.1)(path),
            None => String::from("404"),
        }
    }
}

fn main() {
    let echo = |path: &str| format!("you asked for {path}");
    let mut router = Router { routes: Vec::new() };
    router.add("/", echo);
    router.add("/again", echo);
    println!("{}", router.handle("/"));
    println!("{}", router.handle("/again"));
    println!("{}", router.handle("/nowhere"));
}
