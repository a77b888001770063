// At `Fn`, creating a closure that assigns is a mutable borrow.
include!("../prelude.rs");

fn program() {
    let mut n2 = 5;
    call_fn(|| { let _inner = || { n2 += 1; }; });
}
