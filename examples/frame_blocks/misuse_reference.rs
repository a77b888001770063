//! A reference to a local of a block that is over.

fn main() {
    let r;
    {
        let short = 2;
        // E0597: `short` ends with the block
        r = &short;
    }
    println!("{}", *r);
}
