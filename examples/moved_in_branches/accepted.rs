//! Each path consumes the closure once.

fn run(list: Vec<i32>, early: bool) -> usize {
    let count = move || list.into_iter().count();
    if early {
        return count();
    }
    count() + 10
}

fn choose(list: Vec<i32>, way: i32) -> usize {
    let count = move || list.into_iter().count();
    match way {
        0 => count(),
        1 => count() + 100,
        _ => {
            drop(count);
            0
        }
    }
}

fn main() {
    println!("{} {}", run(vec![1, 2], true), run(vec![1, 2], false));
    println!("{} {} {}", choose(vec![1], 0), choose(vec![1], 1), choose(vec![1], 2));
}
