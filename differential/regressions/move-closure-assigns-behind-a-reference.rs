// A `move` closure has the reference, so that assigning behind it is the error and not borrowing it.
include!("../prelude.rs");

fn program() {
    let n1 = 5;
    let r3 = &n1;
    let mut c9 = move || { *r3 = 5; };
}
