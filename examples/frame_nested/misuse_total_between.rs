//! What the inner closure borrows, the outer one borrows through it.

fn main() {
    let mut total = 0;
    let mut add = || total += 1;
    let mut twice = || {
        add();
        add();
    };
    twice();
    // E0502: `twice` is called again below
    println!("{total}");
    twice();
}
