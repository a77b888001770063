//! A type parameter promises what its bound says and no more, whatever closure comes in.

fn twice<F: Fn() -> i32>(f: F) -> i32 {
    f() + f()
}

fn forward<F: FnMut() -> i32>(f: F) -> i32 {
    // E0277: `F` is known to be `FnMut`, not `Fn`
    twice(f)
}

fn main() {
    println!("{}", forward(|| 21));
}
