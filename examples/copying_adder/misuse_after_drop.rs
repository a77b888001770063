//! An adder that is not `Copy` is gone once it is given away.

fn main() {
    let mut total = 0;
    let mut add = |n: i32| {
        total += n;
        total
    };
    println!("{}", add(1));
    drop(add);
    // E0382: `add` was moved into `drop`
    println!("{}", add(2));
}
