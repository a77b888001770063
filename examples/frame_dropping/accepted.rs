//! `drop(list)` in the body takes the list: the closure owns it, and one call drops it.

fn main() {
    let list = vec![1, 2, 3];
    println!("before {}", list.len());
    let discard = || {
        println!("dropping {}", list.len());
        drop(list);
    };
    discard();
    let word = "again";
    let keep = || {
        let _ = word;
    };
    keep();
    keep();
    println!("{word}");
}
