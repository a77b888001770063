//! Closures capture closures: the outer one is what its use of the inner one makes it.

fn twice<F: Fn(i32) -> i32>(f: F) -> i32 {
    f(1) + f(2)
}

fn thrice<F: FnMut()>(mut f: F) {
    f();
    f();
    f();
}

fn main() {
    let ten = 10;
    let add = move |n: i32| n + ten;
    let add_twice = move |n: i32| add(add(n));
    println!("{}", twice(add_twice));
    let mut total = 0;
    let mut step = || total += 5;
    thrice(|| step());
    println!("{total}");
    let list = vec![1, 2, 3];
    let finish = move || list.into_iter().count();
    let report = move || format!("{} left", finish());
    println!("{}", report());
}
