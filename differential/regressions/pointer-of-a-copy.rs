// A closure that is copied into a function pointer is still there.
include!("../prelude.rs");

fn program() {
    let c1 = move || {  1 };
    let f3: fn() -> i32 = c1;
    c1();
}
