//! The body changes `counter`, so the closure is `FnMut`, which an `Fn` bound refuses.

fn run<F: Fn()>(f: F) {
    f();
}

fn main() {
    let mut counter = 0;
    // E0525: it mutates the variable `counter`
    let next = || counter += 1;
    run(next);
    println!("{counter}");
}
