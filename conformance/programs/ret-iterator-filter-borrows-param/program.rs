fn get<'a>(v: &'a [String], p: &'a str) -> impl Iterator<Item = &'a String> {
    v.iter().filter(|s| s.starts_with(p))
}
fn main() {}
