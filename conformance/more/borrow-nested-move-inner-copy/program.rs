fn main() { let n = 1; let c = || { let d = move || n + 1; d() }; c(); println!("{}", n); c(); }
