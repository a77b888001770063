//! The inner counter is called while the outer closure that calls it still is to be called.

fn main() {
    let mut total = 0;
    let mut add = || total += 1;
    let mut twice = || {
        add();
        add();
    };
    // E0499: `twice` is called below
    add();
    twice();
}
