//! Through `&mut` a local is changed while the reference lives, and is itself again after.

fn main() {
    let mut total = 0;
    let first = &mut total;
    *first = 1;
    let again = &mut *first;
    *again += 1;
    *first += 1;
    println!("{total}");
    let view = &total;
    let same = view;
    println!("{}", *view);
    println!("{}", *same);
    total = 10;
    let m = &mut total;
    let mut add = || *m += 5;
    add();
    add();
    *m += 1;
    println!("{total}");
}
