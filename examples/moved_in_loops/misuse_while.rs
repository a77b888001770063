//! The second time round the closure is gone.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    let mut tries = 0;
    while tries < 2 {
        tries += 1;
        // E0382: consumed in the previous iteration
        println!("{}", count());
    }
}
