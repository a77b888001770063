//! A reference to a local goes no further than the local.

fn view() -> &'static Vec<i32> {
    let list = vec![1, 2, 3];
    let view = &list;
    // E0515: `list` ends with `view`
    view
}

fn main() {
    println!("{}", view().len());
}
