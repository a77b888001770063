enum C { Rgb(u8, u8) }
fn main() {
    let mut k = C::Rgb(0, 0);
    let mut a = || { let C::Rgb(ref mut r, _) = k; *r = 1; };
    let mut b = || { let C::Rgb(_, ref mut g) = k; *g = 2; };
    a();
    b();
}
