fn main() { let mut x = 1; let s = String::new(); let f = || { drop(s); &mut x }; f(); }
