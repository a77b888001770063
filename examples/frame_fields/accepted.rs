//! Closures capture fields, not the whole: two of them may change different fields of one value.

struct User {
    visits: i32,
    tags: Vec<i32>,
}

fn main() {
    let mut user = User { visits: 0, tags: vec![1, 2] };
    let mut visit = || user.visits += 1;
    let mut tag = |tag: i32| user.tags.push(tag);
    visit();
    tag(3);
    visit();
    println!("{}", user.tags.len());
    visit();
    let keep = move || {
        let tags: Vec<String> = user.tags.iter().map(i32::to_string).collect();
        println!("{}", tags.join(" "));
    };
    println!("{}", user.visits);
    keep();
}
