fn main() { let mut n = 0; match 1 { 0 => { let mut c = || n += 1; c(); } _ => { let mut d = || n += 2; d(); } } println!("{}", n); }
