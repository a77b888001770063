// A mutable reference that is assigned is borrowed again, not moved.
include!("../prelude.rs");

fn program() {
    let mut v4 = vec![5];
    let mut m5 = &mut v4;
    let mut m6 = &mut *m5;
    m6 = m5;
    m6 = m5;
}
