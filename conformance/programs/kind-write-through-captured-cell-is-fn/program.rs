use std::cell::Cell;
fn run<F: Fn()>(f: F) { f(); f() }
fn main() {
    let c = Cell::new(0);
    run(|| c.set(c.get() + 1));
}
