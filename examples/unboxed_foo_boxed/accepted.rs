//! The same `foo` over a box: dynamic dispatch, one copy of `foo` for all closures.

fn hash(text: &str, salt: &str) -> u32 {
    text.bytes().chain(salt.bytes()).fold(7, |sum, byte| (sum * 31 + byte as u32) % 9973)
}

fn foo(f: Box<dyn Fn(&str) -> u32>) -> u32 {
    f("some") + f("thing")
}

fn main() {
    let salt = String::from("sea");
    println!("{}", foo(Box::new(move |text| hash(text, &salt))));
    println!("{}", foo(Box::new(|text| text.len() as u32)));
}
