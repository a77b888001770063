//! A closure that writes its captures is `FnMut`, and an `Fn` bound refuses it.

fn twice<F: Fn() -> i32>(f: F) -> i32 {
    f() + f()
}

fn main() {
    let mut counter = 0;
    let delta = 2;
    // E0525: it writes `counter`
    let next = || {
        counter += delta;
        counter
    };
    println!("{}", twice(next));
}
