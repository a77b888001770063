//! The router keeps its handlers, so a handler borrows no local.

type Handler = Box<dyn Fn(&str) -> String>;

struct Router {
    routes: Vec<Handler>,
}

impl Router {
    fn add<F: Fn(&str) -> String + 'static>(&mut self, handler: F) {
        self.routes.push(Box::new(handler));
    }
}

fn main() {
    let mut router = Router { routes: Vec::new() };
    let factor = 6;
    // E0373: it borrows `factor`
    let answer = |path: &str| format!("{path} {}", factor * 7);
    router.add(answer);
    println!("{}", (router.routes[0])("/"));
}
