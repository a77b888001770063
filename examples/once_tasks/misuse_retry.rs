//! A task that may run again must be more than `FnOnce`.

fn main() {
    let parts = vec!["one", "two"];
    let task = move || parts.into_iter().count();
    let mut tries = 0;
    while tries < 2 {
        // E0382: consumed in the previous iteration
        println!("{}", task());
        tries += 1;
    }
}
