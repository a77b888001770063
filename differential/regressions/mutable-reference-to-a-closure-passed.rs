// A mutable reference to a closure is an `FnMut`.
include!("../prelude.rs");

fn program() {
    let mut c2 = || {  };
    let m3 = &mut c2;
    call_mut(m3);
}
