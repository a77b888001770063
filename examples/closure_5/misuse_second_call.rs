//! The first call consumed the closure.

fn main() {
    let numbers = vec![0, 1, 2];
    let transform = || numbers.into_iter().map(|n| n * 10).collect::<Vec<i32>>();
    let tens = transform();
    println!("{}", tens.len());
    // E0382: `transform` was consumed by the first call
    let again = transform();
    println!("{}", again.len());
}
