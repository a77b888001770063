//! Cities are counted by a closure that borrows the limit; between two counts everything may be read.

const POPULATIONS: [i32; 4] = [3, 12, 7, 1];

fn count_selected<F: Fn(i32) -> bool>(test: F) {
    println!("{}", POPULATIONS.iter().filter(|population| test(**population)).count());
}

fn main() {
    let mut limit = 5;
    let large = |population: i32| population > limit;
    count_selected(&large);
    println!("{limit}");
    count_selected(large);
    limit = 10;
    count_selected(|population: i32| population > limit);
    fn any(_population: i32) -> bool {
        true
    }
    count_selected(any);
}
