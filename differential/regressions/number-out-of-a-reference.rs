// A number that was copied out of a reference borrows nothing.
include!("../prelude.rs");

fn program() {
    let mut n1 = 5;
    let r2 = &n1;
    n1 = *r2;
    let m3 = &mut n1;
}
