fn main() { let mut x = 1; let s = vec![1]; let f = || { drop(s); &x }; let r = f(); println!("{}", r); x = 2; println!("{}", x); }
