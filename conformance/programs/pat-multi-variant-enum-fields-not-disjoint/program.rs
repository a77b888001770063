fn main() {
    let mut k = Some((0, 0));
    let mut a = || if let Some((ref mut r, _)) = k { *r = 1 };
    let mut b = || if let Some((_, ref mut g)) = k { *g = 2 };
    a();
    b();
}
