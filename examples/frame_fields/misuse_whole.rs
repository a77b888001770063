//! Reading the whole reads the field that a closure changes.

struct User {
    visits: i32,
    tags: Vec<i32>,
}

fn show(user: &User) {
    println!("{} {}", user.visits, user.tags.len());
}

fn main() {
    let mut user = User { visits: 0, tags: vec![1, 2] };
    let mut visit = || user.visits += 1;
    // E0502: `visit` is called below
    show(&user);
    visit();
}
