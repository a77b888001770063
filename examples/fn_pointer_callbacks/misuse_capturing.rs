//! A closure that captures does not coerce to a function pointer.

struct Router {
    routes: Vec<(&'static str, fn(&str) -> String)>,
}

impl Router {
    fn add(&mut self, path: &'static str, handler: fn(&str) -> String) {
        self.routes.push((path, handler));
    }
}

fn main() {
    let mut router = Router { routes: Vec::new() };
    let factor = 6;
    let answer = move |path: &str| format!("{path}: {}", factor * 7);
    // E0308: `answer` captures `factor`
    router.add("/answer", answer);
    println!("{}", (router.routes[0].1)("/"));
}
