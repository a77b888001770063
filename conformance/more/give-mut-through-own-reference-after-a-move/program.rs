fn main() { let mut v = vec![1]; let m = &mut v; let s = vec![1]; let f = move || { drop(s); &mut *m }; f(); }
