fn two(_: &String, _: String) {}
fn main() { let s = String::new(); two(&s, s); }
