//! The same holds for a parameter, here of a generic type.

fn run<F: FnOnce() -> usize + Send>(f: F) -> usize {
    let first = f();
    // E0382: `f` was consumed by its call
    let second = f();
    first + second
}

fn main() {
    let list = vec![1, 2, 3];
    println!("{}", run(move || list.into_iter().count()));
}
