//! No field of a capture can be assigned under `Fn`.

fn as_fn<F: Fn()>(f: F) -> F {
    f
}

struct Point {
    x: i32,
}

fn main() {
    let mut point = Point { x: 1 };
    let shift = as_fn(move || {
        // E0594: `point` is captured by an `Fn` closure
        point.x += 1;
    });
    shift();
}
