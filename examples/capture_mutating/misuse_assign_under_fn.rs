//! Written at an `Fn` bound, the assignment is itself the error.

fn run<F: Fn()>(f: F) {
    f();
}

fn main() {
    let mut x = 5;
    // E0594: an `Fn` closure assigns nothing it captured
    run(|| x += 10);
    println!("{x}");
}
