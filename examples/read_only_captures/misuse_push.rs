//! Nothing can be appended to a list captured under `Fn`.

fn as_fn<F: Fn()>(f: F) -> F {
    f
}

fn main() {
    let mut list = vec![1, 2];
    let append = as_fn(|| {
        // E0596: an `Fn` closure borrows nothing mutably
        list.push(3);
    });
    append();
}
