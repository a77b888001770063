// Each item of a list is held until all are there.
include!("../prelude.rs");

fn program() {
    let mut v2 = Pair { a: 5, b: vec![5] };
    let mut m3 = &mut v2;
    let m4 = &mut *m3;
    let l5 = vec![m4, m3];
}
