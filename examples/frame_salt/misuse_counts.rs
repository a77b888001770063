//! A hash that counts its words, at the `Fn` bound.

fn hash_words<F: Fn(&str) -> i32>(hash: F) {
    for word in ["a", "bc"] {
        println!("{}", hash(word));
    }
}

fn main() {
    let mut words = 0;
    hash_words(|word| {
        // E0594: an `Fn` closure assigns nothing it captured
        words += 1;
        word.len() as i32
    });
    println!("{words}");
}
