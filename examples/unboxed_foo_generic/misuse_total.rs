//! A closure with a running total is `FnMut` and `foo` refuses it.

fn foo<F: Fn(&str) -> u32>(f: F) -> u32 {
    f("some") + f("thing")
}

fn main() {
    let mut total = 0;
    // E0525: it writes `total`
    let add = |text: &str| {
        total += text.len() as u32;
        total
    };
    println!("{}", foo(add));
}
