//! `Arc` shares what may be shared, and a `RefCell` may not.

use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn main() {
    let log = Arc::new(RefCell::new(vec!["start"]));
    let write = move || log.borrow_mut().push("step");
    // E0277: `RefCell` is not `Sync`
    thread::spawn(write).join().unwrap();
}
