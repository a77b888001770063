//! A loop that leaves after the move leaves the list possibly gone.

fn main() {
    let early = std::env::args().any(|word| word == "--early");
    let list = vec![1, 2, 3];
    for _ in 0..2 {
        if early {
            drop(list);
            break;
        }
    }
    // E0382: moved if `early`
    println!("{}", list.len());
}
