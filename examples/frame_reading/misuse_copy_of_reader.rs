//! A copy of a reading closure borrows as the original does.

fn main() {
    let mut x = 1;
    let show = || println!("{x}");
    let same = show;
    show();
    // E0506: `same` is called below
    x += 1;
    same();
}
