// `m = &mut *m` ends the loan that it makes.
include!("../prelude.rs");

fn program() {
    let mut v4 = vec![5];
    let mut m5 = &mut v4;
    m5 = &mut *m5;
    let mut c6 = || { see(&m5); };
}
