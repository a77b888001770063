//! A router keeps handlers of many types, each in a box of its own.

use std::collections::HashMap;

type Handler = Box<dyn Fn(&str) -> String>;

struct Router {
    routes: HashMap<&'static str, Handler>,
}

impl Router {
    fn add<F: Fn(&str) -> String + 'static>(&mut self, path: &'static str, handler: F) {
        self.routes.insert(path, Box::new(handler));
    }

    fn handle(&self, path: &str) -> String {
        match self.routes.get(path) {
            Some(handler) => handler(path),
            None => String::from("404"),
        }
    }
}

fn main() {
    let mut router = Router { routes: HashMap::new() };
    router.add("/", |_| String::from("welcome"));
    let factor = 6;
    router.add("/answer", move |path| format!("{}: {}", path, factor * 7));
    println!("{}", router.handle("/"));
    println!("{}", router.handle("/answer"));
    println!("{}", router.handle("/nowhere"));
}
