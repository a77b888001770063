//! A generic function gives nothing that was not there: `FnMut` comes back `FnMut`.

fn identity<F>(f: F) -> F {
    f
}

fn twice<F: Fn() -> i32>(f: F) -> i32 {
    f() + f()
}

fn main() {
    let mut count = 0;
    // E0525: it writes `count`
    let next = identity(|| {
        count += 1;
        count
    });
    println!("{}", twice(next));
}
