//! The visits that a handler counts are read while the router still has it.

fn main() {
    let mut visits = 0;
    let count = || visits += 1;
    let handler: Box<dyn FnMut()> = Box::new(count);
    let mut routes = vec![handler];
    routes[0]();
    // E0502: `routes` is used below
    println!("{visits}");
    routes[0]();
}
