//! A branch that returns takes its consumption with it, a branch that does not leaves it behind.

fn run(list: Vec<i32>, way: i32) -> usize {
    let count = move || list.into_iter().count();
    if way == 0 {
        return count();
    }
    if way == 1 {
        println!("{}", count());
    }
    // E0382: consumed when `way` is 1
    count()
}

fn main() {
    println!("{}", run(vec![1, 2], 0));
}
