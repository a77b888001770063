//! The box may live for ever, so the closure borrows no local.

fn foo_inner(f: Box<dyn Fn(&str) -> u32>) -> u32 {
    f("some") + f("thing")
}

fn foo<F: Fn(&str) -> u32 + 'static>(f: F) -> u32 {
    foo_inner(Box::new(f))
}

fn main() {
    let salt = String::from("sea");
    // E0373: it borrows `salt`
    let hash = |text: &str| (text.len() * salt.len()) as u32;
    println!("{}", foo(hash));
}
