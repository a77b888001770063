fn main() { let mut x = 1; let mut m = &mut x; let mut c = || { *m += 1; println!("{}", m); }; let d = || println!("{}", m); c(); d(); m = &mut *m; *m = 1; }
