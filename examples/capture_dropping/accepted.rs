//! `drop(list)` needs the list by value: the closure owns it and is `FnOnce`.

fn main() {
    let list = vec![21];
    let discard = || {
        println!("dropping {}", list.len());
        drop(list);
    };
    println!("before");
    discard();
    println!("after");
}
