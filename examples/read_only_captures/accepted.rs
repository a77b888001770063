//! Under `Fn` a capture can be read all the way down.

fn as_fn<F: Fn(usize) -> i32>(f: F) -> F {
    f
}

struct Grid {
    rows: Vec<Vec<i32>>,
}

fn main() {
    let grid = Grid { rows: vec![vec![1, 2], vec![3, 4]] };
    let sum = as_fn(|row| grid.rows[row].iter().sum());
    println!("{} {}", sum(0), sum(1));
    println!("{}", grid.rows.len());
}
