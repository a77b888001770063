fn main() { let x = vec![1]; let r = &x; let q = &r; let d = q.clone(); let _e: &Vec<i32> = d; drop(x); }
