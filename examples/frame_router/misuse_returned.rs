//! A router that is returned takes no borrowed factor along.

fn handler() -> Box<dyn Fn()> {
    let factor = 6;
    // E0373: it borrows `factor`
    let answer = || println!("{}", factor * 7);
    let handler: Box<dyn Fn()> = Box::new(answer);
    handler
}

fn main() {
    handler()();
}
