//! A `RefCell` in an `Rc` stays in its thread.

use std::cell::RefCell;
use std::rc::Rc;
use std::thread;

fn main() {
    let log = Rc::new(RefCell::new(vec!["start"]));
    let write = move || log.borrow_mut().push("step");
    // E0277: `Rc` is not `Send`
    thread::spawn(write).join().unwrap();
}
