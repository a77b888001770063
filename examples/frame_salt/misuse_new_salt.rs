//! A new salt, and a closure that borrows the old one is still to hash.

fn hash_words<F: Fn(&str) -> i32>(hash: F) {
    for word in ["a", "bc"] {
        println!("{}", hash(word));
    }
}

fn main() {
    let mut salt = 7;
    let hash = |word: &str| word.len() as i32 * salt;
    // E0506: `hash` is used below
    salt = 100;
    hash_words(hash);
}
