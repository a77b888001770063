//! A mutable reference that a `move` closure took is gone.

fn main() {
    let mut total = 0;
    let m = &mut total;
    let mut add = move || *m += 5;
    add();
    // E0382: `m` was moved into `add`
    *m = 1;
}
