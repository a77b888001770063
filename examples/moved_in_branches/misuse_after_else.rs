//! Both branches consumed it.

fn run(list: Vec<i32>, loud: bool) {
    let count = move || list.into_iter().count();
    if loud {
        println!("{}!", count());
    } else {
        println!("{}", count());
    }
    // E0382: consumed on every path
    println!("{}", count());
}

fn main() {
    run(vec![1, 2], false);
}
