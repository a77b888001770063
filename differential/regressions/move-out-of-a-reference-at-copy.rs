// What is moved out of a reference is no capture of its own.
include!("../prelude.rs");

fn program() {
    let mut p1 = Pair { a: 5, b: vec![5] };
    let r2 = &p1;
    want_copy(|| { drop(r2.b); });
}
