//! A return type that names a bound forgets the rest: `impl Fn` is not `Copy`.

fn opaque() -> impl Fn(i32) -> i32 {
    |n| n + 40
}

fn nested<F: Fn(i32) -> i32 + Copy>(f: F) -> i32 {
    let copy = f;
    f(copy(1))
}

fn main() {
    let add = opaque();
    // E0277: `impl Fn(i32) -> i32` promises no `Copy`
    println!("{}", nested(add));
}
