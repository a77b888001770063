fn main() { let s = String::new(); let k = 1; match k { 0 => drop(s), 1 => {} _ => {} } s.len(); }
