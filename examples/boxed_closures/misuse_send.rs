//! A marker asked of a box is asked of what goes into it.

use std::rc::Rc;

fn main() {
    let list = Rc::new(vec![1, 2, 3]);
    let count = move || list.len();
    // E0277: `Rc` is not `Send`
    let handler: Box<dyn Fn() -> usize + Send> = Box::new(count);
    println!("{}", handler());
}
