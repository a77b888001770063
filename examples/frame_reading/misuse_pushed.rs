//! What a closure reads grows while the closure is still to be called.

fn main() {
    let mut list = vec![1, 2, 3];
    let show = || println!("{}", list.len());
    // E0502: `show` is called below
    list.push(4);
    show();
}
