//! Two closures that change the same counter are alive at once.

fn main() {
    let mut counter = 0;
    let mut up = || counter += 1;
    // E0499: `up` is called below
    let mut down = || counter -= 1;
    up();
    down();
}
