// What is assigned to itself is still there.
include!("../prelude.rs");

fn program() {
    let mut v1 = vec![5];
    v1 = v1;
    call_once(|| { v1 = vec![5]; });
}
