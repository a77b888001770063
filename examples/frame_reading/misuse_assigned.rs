//! What a closure reads is assigned while the closure is still to be called.

fn main() {
    let mut x = 1;
    let show = || println!("{x}");
    show();
    // E0506: `show` is called again below
    x = 2;
    show();
}
