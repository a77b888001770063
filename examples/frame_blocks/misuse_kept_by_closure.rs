//! A closure keeps a reference to a local of a block that is over.

fn main() {
    let long = 10;
    let mut view = &long;
    println!("{view}");
    {
        let short = 2;
        // E0597: `short` ends with the block
        let other = &short;
        let mut look = || view = other;
        look();
    }
    println!("{}", *view);
}
