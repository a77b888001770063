//! `continue 'outer` leaves the inner loop, and the outer one goes round again.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    'outer: for n in [1, 2] {
        loop {
            // E0382: consumed in the previous iteration of the outer loop
            println!("{} {}", n, count());
            continue 'outer;
        }
    }
}
