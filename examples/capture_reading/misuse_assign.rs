//! A closure built as `Fn` reads its captures and writes none.

fn as_fn<F: Fn()>(f: F) -> F {
    f
}

fn main() {
    let mut x = 5;
    let show = as_fn(|| {
        // E0594: `x` is captured by an `Fn` closure
        x = 6;
    });
    show();
    println!("{x}");
}
