struct D { n: u32, s: String }
impl Drop for D { fn drop(&mut self) {} }
fn main() { let d = D { n: 1, s: String::new() }; let c = move || d.s.len(); c(); println!("{}", d.n); }
