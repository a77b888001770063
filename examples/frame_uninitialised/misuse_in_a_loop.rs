//! The second round assigns once more.

fn main() {
    let total: i32;
    for _ in 0..2 {
        // E0384: assigned in the previous round
        total = 1;
        println!("{total}");
    }
}
