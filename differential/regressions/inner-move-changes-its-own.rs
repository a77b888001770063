// A `move` closure in a body may change what it took only if that is `mut`.
include!("../prelude.rs");

fn program() {
    let v1 = vec![5];
    let c5 = || { let _inner = move || { v1 = vec![5]; }; };
}
