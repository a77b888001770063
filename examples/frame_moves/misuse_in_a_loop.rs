//! The second round finds no list to move into the closure.

fn main() {
    let list = vec![1, 2, 3];
    for _ in 0..2 {
        // E0382: moved in the previous round
        let count = move || println!("{}", list.len());
        count();
    }
}
