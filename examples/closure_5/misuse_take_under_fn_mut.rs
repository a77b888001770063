//! Written at an `FnMut` bound, the move out of the capture is itself the error.

fn as_fn_mut<F: FnMut() -> Vec<i32>>(f: F) -> F {
    f
}

fn main() {
    let numbers = vec![0, 1, 2];
    let mut transform = as_fn_mut(move || {
        // E0507: `numbers` belongs to the closure, which is called again
        let taken = numbers;
        taken.into_iter().map(|n| n * 10).collect()
    });
    println!("{}", transform().len());
}
