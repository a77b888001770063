// A closure that owns a box uses what the box borrows when it is dropped, and nothing else.
include!("../prelude.rs");

fn program() {
    let mut c2 = || {  1 };
    let mut n3 = c2();
    let mut b4: Box<dyn FnMut() -> i32> = Box::new(c2);
    let c7 = || { n3 += 1; drop(b4); };
    see(&n3);
}
