//! A list of function pointers takes no closure that captures.

fn main() {
    let step = 5;
    let add = move |n: i32| n + step;
    let mut pointers: Vec<fn(i32) -> i32> = vec![|n| n * 2];
    // E0308: `add` captures `step`
    pointers.push(add);
    println!("{}", pointers.iter().fold(1, |n, f| f(n)));
}
