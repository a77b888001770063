//! A local may get its value later, once on every path, and then be captured.

fn main() {
    let loud = std::env::args().any(|word| word == "--loud");
    let word;
    if loud {
        word = "HELLO";
    } else {
        word = "hello";
    }
    let say = || println!("{word}");
    say();
    let mut total;
    total = 1;
    println!("{total}");
    total = 2;
    println!("{total}");
}
