//! A handler that was added belongs to the router.

fn main() {
    let factor = 6;
    let answer = move || println!("{}", factor * 7);
    let handler: Box<dyn Fn()> = Box::new(answer);
    let routes = vec![handler];
    // E0382: `handler` was moved into `routes`
    handler();
    println!("{}", routes.len());
}
