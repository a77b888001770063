//! A closure that borrows a local may not outlive it.

fn keep<F: Fn() -> usize + 'static>(f: F) -> Box<dyn Fn() -> usize> {
    Box::new(f)
}

fn main() {
    let title = String::from("closures");
    // E0373: the closure borrows `title`, and `keep` wants it for ever
    let length = || title.len();
    println!("{}", keep(length)());
}
