// A reference to a closure is a closure where one is asked for.
include!("../prelude.rs");

fn program() {
    let c2 = |_n: i32| {  };
    let mut r3 = &c2;
    let n4 = call_mut1(r3);
}
