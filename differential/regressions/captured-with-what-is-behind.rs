// A reference that is captured with what is behind it is borrowed uniquely.
include!("../prelude.rs");

fn program() {
    let mut v3 = vec![5];
    let mut m5 = &mut v3;
    let m6 = &mut *m5;
    let mut c7 = move || { (*m6).push(1); 1 };
    let c8 = |_n: i32| { drop(c7); };
    let mut c9 = || { c8(7); see(&m5); (*m5).push(1); };
}
