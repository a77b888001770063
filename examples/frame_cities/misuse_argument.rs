//! A test of names is given populations.

const POPULATIONS: [i32; 4] = [3, 12, 7, 1];

fn count_selected<F: Fn(i32) -> bool>(test: F) {
    println!("{}", POPULATIONS.iter().filter(|population| test(**population)).count());
}

fn main() {
    let limit = 5;
    let long = |name: &str| name.len() > limit;
    // E0631: `long` takes a name
    count_selected(long);
}
