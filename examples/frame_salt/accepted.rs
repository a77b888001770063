//! A hash with a salt: by a closure that borrows the salt for one call, or that owns a copy of it.

fn hash_words<F: Fn(&str) -> i32>(hash: F) {
    for word in ["a", "bc"] {
        println!("{}", hash(word));
    }
}

fn main() {
    let mut salt = 7;
    hash_words(|word| word.len() as i32 * salt);
    let old = move |word: &str| word.len() as i32 * salt;
    salt = 100;
    hash_words(old);
    hash_words(|word| word.len() as i32 * salt);
}
