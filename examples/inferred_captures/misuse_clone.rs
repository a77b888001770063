//! The closure borrows `counter` mutably, as its body changes it.

fn both<F: FnMut() + Clone>(mut f: F) {
    let mut other = f.clone();
    other();
    f();
}

fn main() {
    let mut counter = 0;
    let next = || counter += 1;
    // E0277: `&mut i32` is not `Clone`
    both(next);
}
