//! `x += 10` borrows `x` mutably until the last call, `push` a list.

fn main() {
    let mut x = 1;
    let mut add = || x += 10;
    add();
    add();
    println!("{x}");
    let mut list = vec![1];
    let mut push = |item: i32| list.push(item);
    push(2);
    x += 1;
    push(3);
    list.push(4);
    println!("{}", list.iter().map(i32::to_string).collect::<Vec<_>>().join(" "));
    println!("{x}");
}
