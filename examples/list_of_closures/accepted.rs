//! A list holds closures of one type: clones of one closure, boxes, or function pointers.

fn main() {
    let step = 5;
    let add = move |n: i32| n + step;
    let same = vec![add, add.clone()];
    println!("{}", same.iter().fold(1, |n, f| f(n)));

    let factor = 3;
    let multiply = move |n: i32| n * factor;
    let mixed: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(add), Box::new(multiply)];
    println!("{}", mixed.iter().fold(1, |n, f| f(n)));

    let pointers: Vec<fn(i32) -> i32> = vec![|n| n + 1, |n| n * 2];
    println!("{}", pointers.iter().fold(1, |n, f| f(n)));
}
