//! There is one `&mut counter`: a closure that holds it is not `Copy`.

fn twice<F: FnMut() -> i32 + Copy>(mut f: F) -> i32 {
    let mut copy = f;
    f() + copy()
}

fn main() {
    let mut counter = 0;
    let delta = 2;
    let next = || {
        counter += delta;
        counter
    };
    // E0277: `&mut i32` is not `Copy`
    println!("{}", twice(next));
}
