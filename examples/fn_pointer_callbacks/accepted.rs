//! A router of function pointers: functions and closures that capture nothing.

struct Router {
    routes: Vec<(&'static str, fn(&str) -> String)>,
}

impl Router {
    fn add(&mut self, path: &'static str, handler: fn(&str) -> String) {
        self.routes.push((path, handler));
    }

    fn handle(&self, path: &str) -> String {
        match self.routes.iter().find(|route| route.0 == path) {
            Some(route) => (route.1)(path),
            None => String::from("404"),
        }
    }
}

fn welcome(_: &str) -> String {
    String::from("welcome")
}

fn main() {
    let mut router = Router { routes: Vec::new() };
    router.add("/", welcome);
    let echo = |path: &str| format!("you asked for {path}");
    router.add("/echo", echo);
    println!("{}", router.handle("/"));
    println!("{}", router.handle("/echo"));
    println!("{}", router.handle("/nowhere"));
}
