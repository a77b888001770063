//! A box has forgotten what its closure captured, and with it how to clone it.

fn foo(f: Box<dyn Fn(&str) -> u32>) -> u32 {
    f("some") + f("thing")
}

fn main() {
    let salt = String::from("sea");
    let hash: Box<dyn Fn(&str) -> u32> = Box::new(move |text| (text.len() * salt.len()) as u32);
    // E0277: a boxed closure is not `Clone`
    let again = Clone::clone(&hash);
    println!("{} {}", foo(hash), foo(again));
}
