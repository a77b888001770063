//! A closure that captures nothing is a unit struct: it implements every trait there is.

fn everywhere<F: Fn() -> i32 + Copy + Send + Sync + 'static>(f: F) -> i32 {
    f()
}

fn main() {
    let answer = || 42;
    let copy = answer;
    println!("{} {}", answer(), copy());
    println!("{}", everywhere(answer));
    let pointer: fn() -> i32 = answer;
    println!("{}", pointer());
}
