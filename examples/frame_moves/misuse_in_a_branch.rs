//! Where two branches meet, the list is gone if it is gone in one of them.

fn run<F: FnOnce()>(f: F) {
    f();
}

fn main() {
    let loud = std::env::args().any(|word| word == "--loud");
    let list = vec![1, 2, 3];
    if loud {
        run(move || println!("{}", list.len()));
    }
    // E0382: moved if `loud`
    println!("{}", list.len());
}
