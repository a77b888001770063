fn main() { let mut x = 1; let s = vec![1]; let f = || { drop(s); &x }; let r = f(); x = 2; println!("{}", r); }
