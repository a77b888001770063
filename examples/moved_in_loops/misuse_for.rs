//! The second element finds no closure.

fn main() {
    let list = vec![1, 2, 3];
    let count = move |more: usize| list.into_iter().count() + more;
    for more in [1, 2] {
        // E0382: consumed in the previous iteration
        println!("{}", count(more));
    }
}
