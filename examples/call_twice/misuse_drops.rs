//! A closure that drops what it captured can be called once.

fn call_twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let word = String::from("again");
    // E0525: it moves `word` out of its environment
    let say = || drop(word);
    call_twice(say);
}
