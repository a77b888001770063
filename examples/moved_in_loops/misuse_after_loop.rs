//! A loop that may have consumed the closure leaves it possibly gone.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    for n in [1, 2, 3] {
        if n == 2 {
            println!("{}", count());
            break;
        }
    }
    // E0382: consumed where the loop was left
    println!("{}", count());
}
