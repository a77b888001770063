//! A box in a block uses its borrow at the end of the block.

fn main() {
    let mut total = 0;
    let show = || println!("{total}");
    {
        let task: Box<dyn Fn()> = Box::new(show);
        task();
        // E0506: `task` is dropped at the end of the block
        total = 1;
    }
    println!("{total}");
}
