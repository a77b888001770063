//! Written at the `Fn` bound, the counter is `Fn`, and its body is wrong.

fn call_twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let mut counter = 0;
    // E0594: an `Fn` closure assigns nothing it captured
    call_twice(|| counter += 1);
}
