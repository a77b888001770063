//! A call in one branch consumes the closure for what follows; an early `return` there would not.

fn main() {
    let early = std::env::args().any(|word| word == "--early");
    let list = vec![1, 2, 3];
    let sum = || println!("{}", list.into_iter().sum::<i32>());
    if early {
        sum();
    }
    // E0382: consumed if `early`
    sum();
}
