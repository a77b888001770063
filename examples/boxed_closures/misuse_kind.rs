//! A box asks for a kind as a bound does.

fn main() {
    let mut total = 0;
    // E0525: it writes `total`
    let sum = move |n: i32| {
        total += n;
        total
    };
    let handler: Box<dyn Fn(i32) -> i32> = Box::new(sum);
    println!("{}", handler(1));
}
