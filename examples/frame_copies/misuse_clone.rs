//! There is one `&mut total`: a closure that holds it cannot be cloned.

fn main() {
    let mut total = 0;
    let mut add = || total += 1;
    // E0277: `&mut i32` is not `Clone`
    let mut other = add.clone();
    add();
    other();
}
