//! An adder that keeps a total holds the only `&mut total`.

fn nested<F: FnMut(i32) -> i32 + Copy>(mut f: F) -> i32 {
    let mut copy = f;
    f(copy(1))
}

fn main() {
    let mut total = 0;
    let add = |n: i32| {
        total += n;
        total
    };
    // E0277: `&mut i32` is not `Copy`
    println!("{}", nested(add));
}
