//! Bound to a name, the counter is `FnMut`, and an `Fn` bound refuses it.

fn call_twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let mut counter = 0;
    // E0525: it writes `counter`
    let next = || counter += 1;
    call_twice(next);
}
