fn call_once<R>(f: impl FnOnce() -> R) { f(); }
fn main() { let mut x = 1; let mut l: Vec<&mut i32> = vec![]; call_once(|| l.push(&mut x)); println!("{:?}", l); }
