// A reference that holds a loan of what is behind itself cannot be moved.
include!("../prelude.rs");

fn program() {
    let mut v4 = vec![5];
    let mut m5 = &mut v4;
    let m6 = &mut *m5;
    m5 = &mut *m6;
    let mut m10 = m6;
}
