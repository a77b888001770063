//! `foo` asks for `Fn`, so the closure written there assigns nothing.

fn foo<F: Fn(&str) -> u32>(f: F) -> u32 {
    f("some") + f("thing")
}

fn main() {
    let mut total = 0;
    let sum = foo(|text| {
        // E0594: an `Fn` closure assigns nothing it captured
        total += text.len() as u32;
        total
    });
    println!("{sum}");
}
