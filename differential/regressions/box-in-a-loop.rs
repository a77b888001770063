// A box is dropped at the end of each iteration.
include!("../prelude.rs");

fn program() {
    let mut n1 = 5;
    for _ in 0..2 {
        let mut c3 = || { see(&n1); };
        let b4: Box<dyn FnOnce()> = Box::new(c3);
        n1 = 5;
    }
}
