//! Calling a captured `FnOnce` moves it out, which an `Fn` body may not.

fn twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let list = vec![1, 2, 3];
    let finish = move || list.into_iter().count();
    twice(move || {
        // E0507: the call would move `finish` out
        println!("{}", finish());
    });
}
