//! No element deep inside a capture can be assigned under `Fn`.

fn as_fn<F: Fn()>(f: F) -> F {
    f
}

fn main() {
    let mut rows = [[1, 2], [3, 4]];
    let clear = as_fn(move || {
        // E0594: `rows` is captured by an `Fn` closure
        rows[1][0] = 0;
    });
    clear();
}
