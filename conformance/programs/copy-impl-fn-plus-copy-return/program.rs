fn get() -> impl Fn() + Copy { || {} }
fn eat<T>(_: T) {}
fn main() { let c = get(); eat(c); eat(c); }
