fn eat(_: i32) {}
fn twice<F: Fn()>(f: F) { f(); f() }
fn main() {
    let n = 1;
    twice(move || eat(n));
}
