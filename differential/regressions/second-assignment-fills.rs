// The second assignment of an immutable local is the error, and not the move between the two.
include!("../prelude.rs");

fn program() {
    let v5: Vec<i32>;
    for _ in 0..2 {
        v5 = vec![5];
        let c6 = || { drop(v5); };
    }
}
