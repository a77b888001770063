//! A counter is returned as `Fn`.

fn counter() -> impl Fn() -> i32 {
    let mut count = 0;
    move || {
        // E0594: an `Fn` closure assigns nothing it owns
        count += 1;
        count
    }
}

fn main() {
    println!("{}", counter()());
}
