fn want<T: Send + Sync + 'static>(_: T) {}
fn main() { want((|| 1) as fn() -> i32); }
