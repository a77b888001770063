//! Only one branch gives it a value.

fn main() {
    let loud = std::env::args().any(|word| word == "--loud");
    let word: &str;
    if loud {
        word = "HELLO";
    }
    // E0381: no value unless `loud`
    let say = || println!("{word}");
    say();
}
