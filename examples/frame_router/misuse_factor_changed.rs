//! A handler that borrows its factor, and the factor changes under the router.

fn main() {
    let mut factor = 6;
    let answer = || println!("{}", factor * 7);
    let handler: Box<dyn Fn()> = Box::new(answer);
    let routes = vec![handler];
    println!("{}", routes.len());
    // E0506: `routes` is dropped at the end
    factor = 7;
    println!("{factor}");
}
