//! The same field in two closures is one place.

struct User {
    visits: i32,
    tags: Vec<i32>,
}

fn main() {
    let mut user = User { visits: 0, tags: vec![1, 2] };
    let mut visit = || user.visits += 1;
    // E0499: `visit` is called below
    let mut leave = || user.visits -= 1;
    leave();
    visit();
    println!("{}", user.tags.len());
}
