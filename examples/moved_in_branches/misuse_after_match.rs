//! One arm consumed it.

fn run(list: Vec<i32>, way: i32) {
    let count = move || list.into_iter().count();
    match way {
        0 => println!("nothing"),
        1 => println!("{}", count()),
        _ => println!("much"),
    }
    // E0382: consumed in one arm
    println!("{}", count());
}

fn main() {
    run(vec![1, 2], 0);
}
