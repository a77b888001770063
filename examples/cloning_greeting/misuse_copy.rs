//! To be cloned is not to be copied.

fn both<F: FnMut(&'static str) + Copy>(mut f: F) {
    let mut copy = f;
    f("Alfred");
    copy("Bruce");
}

fn main() {
    let mut greeting = vec!["Hello"];
    let greet = move |name: &'static str| {
        greeting.push(name);
        println!("{}", greeting.join(", "));
    };
    // E0277: `greeting` is a vector
    both(greet);
}
