//! The first handler fixes the router's type, and every closure has a type of its own.

struct Router<F: Fn(&str) -> String> {
    routes: Vec<(&'static str, F)>,
}

impl<F: Fn(&str) -> String> Router<F> {
    fn add(&mut self, path: &'static str, handler: F) {
        self.routes.push((path, handler));
    }
}

fn main() {
    let mut router = Router { routes: Vec::new() };
    let home = |path: &str| format!("home of {path}");
    let answer = |path: &str| format!("{path}: 42");
    router.add("/", home);
    // E0308: the router holds closures of the type of `home`
    router.add("/answer", answer);
    println!("{}", (router.routes[0].1)("/"));
}
