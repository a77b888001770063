//! The thin generic wrapper over a boxed inner function: callers write closures, one `foo_inner` is compiled.

fn hash(text: &str, salt: &str) -> u32 {
    text.bytes().chain(salt.bytes()).fold(7, |sum, byte| (sum * 31 + byte as u32) % 9973)
}

fn foo_inner(f: Box<dyn Fn(&str) -> u32>) -> u32 {
    f("some") + f("thing")
}

fn foo<F: Fn(&str) -> u32 + 'static>(f: F) -> u32 {
    foo_inner(Box::new(f))
}

fn main() {
    let salt = String::from("sea");
    println!("{}", foo(move |text| hash(text, &salt)));
    println!("{}", foo(|text| text.len() as u32));
}
