//! A box keeps the kind: what writes its captures does not go into a box of `Fn`.

fn foo(f: Box<dyn Fn(&str) -> u32>) -> u32 {
    f("some") + f("thing")
}

fn main() {
    let mut total = 0;
    // E0525: it writes `total`
    let add = move |text: &str| {
        total += text.len() as u32;
        total
    };
    println!("{}", foo(Box::new(add)));
}
