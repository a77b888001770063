fn wrap<B>(mut f: impl FnMut() -> B) -> impl Fn() -> B { move || f() }
fn main() {}
