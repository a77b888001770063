//! A reference that the previous round kept is used when the list is borrowed again.

fn main() {
    let mut total = 0;
    let mut other = 0;
    let mut kept = &mut other;
    println!("{kept}");
    for _ in 0..2 {
        // E0499: `kept` holds it from the previous round
        let next = &mut total;
        *kept = 1;
        kept = next;
    }
}
