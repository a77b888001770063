//! A dropped closure is gone.

fn main() {
    let mut counter = 0;
    let delta = 2;
    let mut next = || {
        counter += delta;
        counter
    };
    println!("{}", next());
    drop(next);
    // E0382: `next` was moved into `drop`
    println!("{}", next());
}
