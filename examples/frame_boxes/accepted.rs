//! A plain closure holds its borrow to its last call, a box to its end; a block or `drop` ends it.

fn main() {
    let mut count = 0;
    let show = || println!("{count}");
    show();
    count = 1;
    {
        let tell = || println!("{count}");
        let task: Box<dyn Fn()> = Box::new(tell);
        task();
    }
    count = 2;
    let add = || count += 1;
    let mut adder: Box<dyn FnMut()> = Box::new(add);
    adder();
    adder();
    drop(adder);
    println!("{count}");
}
