// A body that assigns a reference and what is behind it borrows the reference mutably, and not uniquely.
include!("../prelude.rs");

fn program() {
    let mut v7 = 5;
    let m8 = &mut v7;
    let mut m9 = m8;
    let mut c10 = |_n: i32| { see(&m9); 1 };
    let c11 = || { m9 = &mut *m9; drop(c10); };
}
