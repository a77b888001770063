fn main() { let mut s = String::new(); for _ in 0..2 { let c = move || drop(s); c(); s = String::new(); } }
