fn two(_: &dyn Fn(), _: &dyn Fn()) {}
fn main() {
    let s = String::new();
    let c = || { s.len(); };
    two(&c, &c);
}
