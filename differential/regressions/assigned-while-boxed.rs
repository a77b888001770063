// A second assignment while a box borrows the local is one error.
include!("../prelude.rs");

fn program() {
    let v1 = vec![5];
    let c2 = || { see(&v1); };
    let b3: Box<dyn FnOnce()> = Box::new(c2);
    v1 = vec![5];
}
