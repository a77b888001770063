fn two(_: &mut dyn FnMut(), _: &mut dyn FnMut()) {}
fn main() {
    let mut n = 0;
    let mut c = || n += 1;
    two(&mut c, &mut c);
}
