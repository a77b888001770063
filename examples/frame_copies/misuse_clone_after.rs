//! A clone is made before the move.

fn main() {
    let mut greeting = vec!["hello"];
    let greet = move |name: &'static str| greeting.push(name);
    let mut other = greet;
    other("Ann");
    // E0382: `greet` was moved into `other`
    let mut spare = greet.clone();
    spare("Bob");
}
