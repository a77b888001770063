//! Calling a captured counter changes it.

fn main() {
    let mut total = 0;
    let add = || total += 1;
    let mut twice = || {
        // E0596: `add` is not `mut`
        add();
    };
    twice();
}
