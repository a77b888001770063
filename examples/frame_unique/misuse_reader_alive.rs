//! A closure asks for the reference alone while another one reads it.

fn main() {
    let mut total = 0;
    let m = &mut total;
    let show = || println!("{}", *m);
    // E0500: `show` is called below
    let mut add = || *m += 1;
    add();
    show();
}
