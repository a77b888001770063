//! A counter passed as `Fn`.

fn call_twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let mut count = 0;
    // E0525: it writes `count`
    let increment = || count += 1;
    call_twice(increment);
    println!("{count}");
}
