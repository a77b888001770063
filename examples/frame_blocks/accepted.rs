//! What a closure in a block borrows is free after the block, and what outlives it may be borrowed there.

fn main() {
    let mut total = 0;
    let long = 10;
    let r;
    {
        let short = 2;
        let mut add = || total += short;
        add();
        add();
        r = &long;
    }
    total += 1;
    println!("{total}");
    println!("{}", *r);
}
