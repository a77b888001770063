// `r = &*r` keeps what `r` held, so returning it is an error.
include!("../prelude.rs");

fn program() -> &'static i32 {
    let mut v2 = 5;
    let m4 = &mut v2;
    let mut r5 = &*m4;
    r5 = &*r5;
    return r5;
}
