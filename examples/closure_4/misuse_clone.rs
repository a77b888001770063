//! There is one `&mut counter`: a closure that holds it cannot be cloned.

fn main() {
    let mut counter = 0;
    let delta = 2;
    let mut next = || {
        counter += delta;
        counter
    };
    next();
    // E0277: `&mut i32` is not `Clone`
    let mut other = next.clone();
    println!("{}", other());
}
