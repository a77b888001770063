fn main() { let mut v = vec![1]; for _ in 0..2 { for _ in 0..2 { println!("{:?}", v); } v = vec![2]; drop(v); } }
