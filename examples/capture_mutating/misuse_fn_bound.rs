//! `x += 10` makes the closure `FnMut`, which an `Fn` bound refuses.

fn run<F: Fn()>(f: F) {
    f();
}

fn main() {
    let mut x = 5;
    // E0525: it writes `x`
    let add = || x += 10;
    run(add);
    println!("{x}");
}
