// A `move` closure in a body cannot move out of a reference that it took.
include!("../prelude.rs");

fn program() {
    let p2 = Pair { a: 5, b: vec![5] };
    let r4 = &p2;
    let c9 = || { let _inner = move || { drop(r4.b); }; };
}
