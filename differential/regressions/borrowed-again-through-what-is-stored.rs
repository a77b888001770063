// At run time a borrow through `&` was one of the reference, which a body then could not assign.
include!("../prelude.rs");

fn program() {
    let mut v1 = vec![5];
    let mut r4 = &v1;
    let r8 = &*r4;
    let mut c10 = |_n: i32| { r4 = &*r8; };
}
