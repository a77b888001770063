fn get<'a>() -> Vec<&'a i32> { let x = 1; let r = &x; let l = vec![r]; l }
fn main() {}
