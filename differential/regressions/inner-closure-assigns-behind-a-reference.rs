// A closure in a `move` closure borrows what it assigns behind a reference.
include!("../prelude.rs");

fn program() {
    let n1 = 5;
    let r3 = &n1;
    let mut c9 = move || { let _inner = || { *r3 = 5; }; };
}
