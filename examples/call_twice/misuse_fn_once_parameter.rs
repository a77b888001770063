//! What a bound does not promise, its function cannot use: `FnOnce` is called once.

fn call_twice<F: FnOnce()>(f: F) {
    f();
    // E0382: the first call consumed `f`
    f();
}

fn main() {
    let word = String::from("again");
    call_twice(|| println!("{word}"));
}
