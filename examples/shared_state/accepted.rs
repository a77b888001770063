//! Interior mutability lets an `Fn` closure keep state; shared ownership lets two closures keep the same.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

fn twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let count = Cell::new(0);
    twice(|| count.set(count.get() + 1));
    println!("{}", count.get());

    let log = Rc::new(RefCell::new(vec!["start"]));
    let writer = Rc::clone(&log);
    twice(move || writer.borrow_mut().push("step"));
    println!("{}", log.borrow().join(" "));

    let total = Arc::new(Mutex::new(0));
    let adder = Arc::clone(&total);
    twice(move || *adder.lock().unwrap() += 21);
    println!("{}", total.lock().unwrap());
}
