//! Two closures have two types, even where their signatures agree.

fn main() {
    let step = 5;
    let add = move |n: i32| n + step;
    let multiply = move |n: i32| n * step;
    let mut list = vec![add];
    // E0308: the list holds closures of the type of `add`
    list.push(multiply);
    println!("{}", list.iter().fold(1, |n, f| f(n)));
}
