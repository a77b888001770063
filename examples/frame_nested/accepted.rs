//! A closure that calls a closure captures it as the call needs it.

fn main() {
    let mut total = 0;
    let mut add = |amount: i32| total += amount;
    let mut twice = |amount: i32| {
        add(amount);
        add(amount);
    };
    twice(1);
    add(1);
    println!("{total}");
    let list = vec![1, 2, 3];
    let count = || list.len();
    let show = || println!("{}", count());
    show();
    let length = count();
    show();
    println!("{length}");
}
