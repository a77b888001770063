//! A generic function keeps the concrete closure type: what was `Copy` comes back `Copy`.

fn identity<F>(f: F) -> F {
    f
}

fn main() {
    let offset = 40;
    let add = identity(move |n: i32| n + offset);
    let copy = add;
    println!("{} {}", add(1), copy(2));
    let list = vec![1, 2, 3];
    let owned = identity(move || list.len());
    let other = owned.clone();
    println!("{} {}", owned(), other());
}
