//! After its last call a box still has its borrow: it uses it when it is dropped, at the end.

fn main() {
    let mut count = 0;
    let show = || println!("{count}");
    let task: Box<dyn Fn()> = Box::new(show);
    task();
    // E0506: `task` is dropped at the end
    count = 1;
    println!("{count}");
}
