//! A closure that owns a closure that cannot be cloned cannot be cloned.

fn main() {
    let mut total = 0;
    let mut step = || {
        total += 5;
        total
    };
    step();
    let mut outer = move || step();
    println!("{}", outer());
    // E0277: `step` holds `&mut total`
    let mut other = outer.clone();
    println!("{}", other());
}
