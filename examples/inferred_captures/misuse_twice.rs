//! The body takes `words`, so the first call consumes the closure.

fn main() {
    let words = vec!["own", "me"];
    let join = || {
        let words = words;
        words.join(" ")
    };
    println!("{}", join());
    // E0382: it was moved by the call above
    println!("{}", join());
}
