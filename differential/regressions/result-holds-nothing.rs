// The number that a function makes of a closure borrows nothing.
include!("../prelude.rs");

fn program() {
    let mut v2 = vec![5];
    let mut c3 = |_n: i32| { v2.push(1); };
    let n4 = call_once1(c3);
    see(&v2);
    see(&n4);
}
