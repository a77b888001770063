// What the first round of a loop breaks counted as reported, also in the next round of the loop around it.
include!("../prelude.rs");

fn program() {
    let mut v1 = vec![5];
    for _ in 0..2 {
        for _ in 0..2 {
            let c4 = || { see(&v1); };
        }
        v1 = vec![5];
        drop(v1);
    }
}
