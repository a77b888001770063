//! A closure that consumes its capture is `FnOnce`: the call moves the numbers out and the closure with them.

fn main() {
    let numbers = vec![0, 1, 2];
    let transform = || numbers.into_iter().map(|n| n * 10).collect::<Vec<i32>>();
    let tens = transform();
    println!("{} {} {}", tens[0], tens[1], tens[2]);
}
