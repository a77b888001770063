//! Calling twice asks for `Fn`; a closure that reads its string is that.

fn call_twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let word = String::from("again");
    let say = || println!("{word}");
    call_twice(say);
    println!("{}", word.len());
}
