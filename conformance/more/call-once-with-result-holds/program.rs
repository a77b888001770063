fn main() { let mut x = 1; let n = 1; let s = vec![1]; let f = |k: &i32| { println!("{}", k); drop(s); &x }; let r = f(&n); x = 2; println!("{}", r); }
