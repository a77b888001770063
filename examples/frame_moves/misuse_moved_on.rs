//! A closure that changes its capture is not `Copy`: bound to another name, it is gone.

fn main() {
    let mut total = 0;
    let mut add = |amount: i32| total += amount;
    let mut other = add;
    other(1);
    // E0382: `add` was moved into `other`
    add(2);
}
