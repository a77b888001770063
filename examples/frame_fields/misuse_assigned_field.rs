//! A field is assigned while a closure reads it.

struct User {
    visits: i32,
    tags: Vec<i32>,
}

fn main() {
    let mut user = User { visits: 0, tags: vec![1, 2] };
    let show = || println!("{}", user.visits);
    user.tags = vec![];
    // E0506: `show` is called below
    user.visits = 7;
    show();
    println!("{}", user.tags.len());
}
