// A branch returns, and the rest goes on.
include!("../prelude.rs");

fn program() {
    let v1 = vec![5];
    if cond() {
        drop(v1);
        return;
    }
    see(&v1);
}
