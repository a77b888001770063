fn get<'a>() -> &'a i32 { let x = 1; let r = &x; r }
fn main() {}
