// The number that a function makes of a lent closure may be returned.
include!("../prelude.rs");

fn program() -> i32 {
    let mut c1 = |_n: i32| {  1 };
    let n3 = call_fn1(&c1);
    return n3;
}
