//! A plain closure holds its borrow to its last use, and passing it is one.

fn run<F: Fn()>(f: F) {
    f();
}

fn main() {
    let mut count = 0;
    let show = || println!("{count}");
    show();
    // E0506: `show` is used below
    count = 1;
    run(&show);
}
