//! The limit changes between two counts with the closure that borrows it.

const POPULATIONS: [i32; 4] = [3, 12, 7, 1];

fn count_selected<F: Fn(i32) -> bool>(test: F) {
    println!("{}", POPULATIONS.iter().filter(|population| test(**population)).count());
}

fn main() {
    let mut limit = 5;
    let large = |population: i32| population > limit;
    count_selected(&large);
    // E0506: `large` is used below
    limit = 10;
    count_selected(&large);
}
