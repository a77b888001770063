fn main() { let mut x = 1; let s = String::new(); let f = move || { drop(s); &mut x }; f(); }
