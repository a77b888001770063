//! The same counter written at the `Fn` bound: the kind comes from the bound, so the body is wrong.

fn call_twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let mut count = 0;
    // E0594: an `Fn` closure assigns nothing it captured
    call_twice(|| count += 1);
    println!("{count}");
}
