//! A closure that borrows is not kept for ever.

fn keep<F: Fn() + 'static>(f: F) {
    f();
}

fn main() {
    let x = 1;
    // E0373: it borrows `x`
    let show = || println!("{x}");
    keep(show);
}
