//! The whole moves on while a closure still borrows a field.

struct User {
    visits: i32,
    tags: Vec<i32>,
}

fn main() {
    let user = User { visits: 0, tags: vec![1, 2] };
    println!("{}", user.visits);
    let show = || println!("{}", user.tags.len());
    // E0505: `show` is called below
    drop(user);
    show();
}
