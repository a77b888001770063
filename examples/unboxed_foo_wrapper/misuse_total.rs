//! The wrapper passes its bound on: a closure that writes is refused at the wrapper.

fn foo_inner(f: Box<dyn Fn(&str) -> u32>) -> u32 {
    f("some") + f("thing")
}

fn foo<F: Fn(&str) -> u32 + 'static>(f: F) -> u32 {
    foo_inner(Box::new(f))
}

fn main() {
    let mut total = 0;
    // E0525: it writes `total`
    let add = move |text: &str| {
        total += text.len() as u32;
        total
    };
    println!("{}", foo(add));
}
