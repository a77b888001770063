//! `continue` goes round again, `break` would not.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    let mut tries = 0;
    loop {
        tries += 1;
        if tries < 3 {
            // E0382: consumed in the previous iteration
            println!("{}", count());
            continue;
        }
        break;
    }
}
