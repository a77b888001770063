fn wrap<B>(mut f: impl FnMut() -> B) -> impl FnMut() -> B { move || f() }
fn main() { wrap(|| 1)(); }
