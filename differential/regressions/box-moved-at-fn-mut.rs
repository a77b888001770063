// The drop of a box that was moved is no use of it.
include!("../prelude.rs");

fn program() {
    let mut v2 = 5;
    let mut c3 = |_n: i32| { v2 += 1; 1 };
    let b4: Box<dyn FnOnce(i32) -> i32> = Box::new(c3);
    call_mut(|| { drop(b4); });
    v2 = 5;
}
