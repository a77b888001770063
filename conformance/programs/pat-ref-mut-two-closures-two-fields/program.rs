fn main() {
    let mut t = (1, 2);
    let mut a = || { let (ref mut x, _) = t; *x = 5; };
    let mut b = || { let (_, ref mut y) = t; *y = 6; };
    a();
    b();
}
