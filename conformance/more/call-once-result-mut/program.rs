fn main() { let mut x = 1; let s = vec![1]; let f = || { drop(s); &mut x }; let m = f(); println!("{}", x); *m = 2; }
