//! A generic function over `Fn`: static dispatch, one copy of `foo` for each closure.

fn hash(text: &str, salt: &str) -> u32 {
    text.bytes().chain(salt.bytes()).fold(7, |sum, byte| (sum * 31 + byte as u32) % 9973)
}

fn foo<F: Fn(&str) -> u32>(f: F) -> u32 {
    f("some") + f("thing")
}

fn main() {
    let salt = String::from("sea");
    println!("{}", foo(|text| hash(text, &salt)));
    println!("{}", foo(|text| text.len() as u32));
    println!("{}", salt.len());
}
