//! A round may move what it replaces, or leave after the move; what it borrows is free for the next one.

fn main() {
    let early = std::env::args().any(|word| word == "--early");
    let mut list = vec![1];
    let mut total = 0;
    for _ in 0..2 {
        let sum = || println!("{}", list.into_iter().sum::<i32>());
        sum();
        list = vec![2, 3];
        let mut add = || total += 1;
        add();
        if early {
            continue;
        }
        println!("{total}");
    }
    for _ in 0..2 {
        drop(list);
        break;
    }
}
