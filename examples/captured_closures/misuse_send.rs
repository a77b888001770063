//! A closure that owns a closure that stays in its thread stays in its thread.

use std::rc::Rc;

fn sent<F: Fn() -> usize + Send>(f: F) -> usize {
    f()
}

fn main() {
    let list = Rc::new(vec![1, 2, 3]);
    let inner = move || list.len();
    let outer = move || inner() + 1;
    // E0277: `inner` owns an `Rc`
    println!("{}", sent(outer));
}
