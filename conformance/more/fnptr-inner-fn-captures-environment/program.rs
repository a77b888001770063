fn main() { let y = 5; fn bar() -> i32 { y } bar(); }
