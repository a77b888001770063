//! Two closures have two types, even where their text is the same.

fn pair<F: Fn(i32) -> i32>(first: F, second: F) -> i32 {
    first(second(1))
}

fn main() {
    let step = 5;
    let first = move |n: i32| n + step;
    let second = move |n: i32| n + step;
    // E0308: `second` is not of the type of `first`
    println!("{}", pair(first, second));
}
