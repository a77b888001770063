//! `Clone`, `Copy`, `Send`, `Sync` and `'static` follow from what a closure captured, and how.

use std::sync::Arc;

fn copied<F: Fn() -> usize + Copy>(f: F) -> usize {
    f()
}

fn cloned<F: Fn() -> usize + Clone>(f: &F) -> usize {
    f.clone()()
}

fn shared<F: Fn() -> usize + Send + Sync + 'static>(f: F) -> usize {
    f()
}

fn sent<F: FnMut() -> usize + Send>(mut f: F) -> usize {
    f()
}

fn main() {
    let list = vec![1, 2, 3];
    println!("{}", copied(|| list.len()));
    let owned = move || list.len();
    println!("{}", cloned(&owned));
    println!("{}", shared(owned));
    let counted = Arc::new(vec![1, 2]);
    println!("{}", shared(move || counted.len()));
    let mut count = 0;
    let add = || {
        count += 1;
        count
    };
    println!("{}", sent(add));
}
