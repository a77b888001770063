//! A closure that reads a local by reference cannot be kept for ever.

fn on_exit<F: Fn() + 'static>(f: F) {
    f();
}

fn main() {
    let x = 5;
    // E0373: it borrows `x`
    let show = || println!("x = {x}");
    on_exit(show);
}
