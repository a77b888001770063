//! A closure that counts the cities itself is not the `Fn` that is asked for.

const POPULATIONS: [i32; 4] = [3, 12, 7, 1];

fn count_selected<F: Fn(i32) -> bool>(test: F) {
    println!("{}", POPULATIONS.iter().filter(|population| test(**population)).count());
}

fn main() {
    let mut seen = 0;
    // E0525: it writes `seen`
    let large = |population: i32| {
        seen += 1;
        population > 5
    };
    count_selected(large);
    println!("{seen}");
}
