//! An optional callback is called once where it is there.

fn notify<F: FnOnce(usize)>(done: Option<F>, n: usize) {
    if let Some(done) = done {
        done(n);
        // E0382: `done` was consumed by its call
        done(n + 1);
    }
}

fn main() {
    let list = vec![1, 2, 3];
    notify(Some(move |n| println!("{}", list.into_iter().count() + n)), 3);
}
