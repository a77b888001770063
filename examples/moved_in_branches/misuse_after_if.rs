//! One branch consumed it, so after the branches it may be gone.

fn run(list: Vec<i32>, early: bool) {
    let count = move || list.into_iter().count();
    if early {
        println!("{}", count());
    }
    // E0382: consumed on another path
    println!("{}", count());
}

fn main() {
    run(vec![1, 2], false);
}
