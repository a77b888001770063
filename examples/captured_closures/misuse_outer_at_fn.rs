//! A closure that calls an `FnMut` is `FnMut`.

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
    // E0525: it calls `step`, which is `FnMut`
    let outer = move || step();
    twice(outer);
}
