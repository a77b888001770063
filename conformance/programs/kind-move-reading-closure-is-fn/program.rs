fn twice<F: Fn() -> usize>(f: F) -> usize { f() + f() }
fn main() {
    let s = String::from("a");
    twice(move || s.len());
}
