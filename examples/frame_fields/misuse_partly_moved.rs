//! A value whose field moved into a closure is whole no more.

struct User {
    visits: i32,
    tags: Vec<i32>,
}

fn main() {
    let user = User { visits: 0, tags: vec![1, 2] };
    let keep = move || println!("{}", user.tags.len());
    println!("{}", user.visits);
    // E0382: `user.tags` was moved into `keep`
    let other = user;
    keep();
    println!("{}", other.visits);
}
