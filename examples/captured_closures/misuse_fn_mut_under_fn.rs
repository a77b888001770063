//! Calling a captured `FnMut` writes its captures, which an `Fn` body may not.

fn twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let mut total = 0;
    let mut step = move || {
        total += 5;
        println!("{total}");
    };
    step();
    twice(move || {
        // E0596: `step` is `FnMut`
        step();
    });
}
