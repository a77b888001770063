fn once<F: FnOnce()>(f: F) { f() }
fn main() {
    let mut t = (1, String::new(), vec![0]);
    let (ref a, b, ref mut c) = t;
    once(|| { drop(b); c.push(*a); });
}
