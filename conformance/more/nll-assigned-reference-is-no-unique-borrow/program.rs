fn main() { let mut x = 1; let mut y = 2; let other = &mut y; let mut m = &mut x; let s = vec![1]; let c = || { drop(s); *m += 1; m = other; }; let d = || println!("{}", m); c(); d(); }
