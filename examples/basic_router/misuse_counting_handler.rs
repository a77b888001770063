//! A handler that counts its visits is `FnMut`; this router asks for `Fn`.

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
    let mut visits = 0;
    // E0525: it writes `visits`
    let count = move |path: &str| {
        visits += 1;
        format!("{path} {visits}")
    };
    router.add(count);
    println!("{}", (router.routes[0])("/"));
}
