//! What keeps its hash for later asks for one that borrows nothing.

fn keep<F: Fn(&str) -> i32 + 'static>(hash: F) {
    println!("{}", hash("kept"));
}

fn main() {
    let salt = 7;
    // E0373: it borrows `salt`
    keep(|word| word.len() as i32 * salt);
}
