//! A closure that captures a reference or a copied number is `Copy`.

fn consume<F: FnOnce(i32) -> i32>(f: F) -> i32 {
    f(2)
}

fn main() {
    let ten = 10;
    let add = |n: i32| n + ten;
    let copy = add;
    println!("{}", add(copy(22)));
    let owned = move |n: i32| n + ten;
    println!("{} {}", consume(owned), owned(1));
}
