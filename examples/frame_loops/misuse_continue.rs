//! `continue` goes round again, `break` would not.

fn main() {
    let early = std::env::args().any(|word| word == "--early");
    let list = vec![1, 2, 3];
    for _ in 0..2 {
        if early {
            // E0382: moved in the previous round
            drop(list);
            continue;
        }
        break;
    }
}
