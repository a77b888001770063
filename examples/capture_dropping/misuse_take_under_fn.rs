//! A closure built as `Fn` keeps what it owns.

fn as_fn<F: Fn()>(f: F) -> F {
    f
}

fn main() {
    let list = vec![21];
    let discard = as_fn(move || {
        // E0507: `list` belongs to the closure
        drop(list);
    });
    discard();
}
