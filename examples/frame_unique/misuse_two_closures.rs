//! Two closures change something through one reference.

fn main() {
    let mut total = 0;
    let m = &mut total;
    let mut add = || *m += 1;
    // E0524: `add` is called below
    let mut reset = || *m = 0;
    reset();
    add();
}
