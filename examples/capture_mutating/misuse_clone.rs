//! The closure holds the only `&mut x`.

fn both<F: FnMut() + Clone>(f: F) {
    let (mut first, mut second) = (f.clone(), f);
    first();
    second();
}

fn main() {
    let mut x = 5;
    let add = || x += 10;
    // E0277: `&mut i32` is not `Clone`
    both(add);
    println!("{x}");
}
