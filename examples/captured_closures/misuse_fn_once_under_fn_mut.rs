//! Calling a captured `FnOnce` moves it out, which an `FnMut` body may not.

fn thrice<F: FnMut()>(mut f: F) {
    f();
    f();
    f();
}

fn main() {
    let list = vec![1, 2, 3];
    let finish = move || list.into_iter().count();
    thrice(move || {
        // E0507: the call would move `finish` out
        println!("{}", finish());
    });
}
