//! A shared reference gives no write access, moved into a closure or not.

fn main() {
    let mut names = vec!["Ann", "Bob"];
    names.push("Cid");
    let view = &names;
    let mut add = move |name: &'static str| {
        // E0596: `view` is a `&` reference
        view.push(name);
    };
    add("Dan");
}
