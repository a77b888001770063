fn main() { let x = 1; let mut y = 2; let mut r = &x; { let view = &y; let mut c = move || { r = view; println!("{}", r); }; c(); } y = 3; println!("{} {}", r, y); r = &x; println!("{}", r); }
