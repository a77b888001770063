// A closure that captures nothing has the wrong arity of a closure.
include!("../prelude.rs");

fn program() {
    let mut c1 = || {  1 };
    c1(7);
}
