fn get() -> Box<dyn Fn(u32) -> u32> {
    let x = 0;
    Box::new(|y| x + y)
}
fn main() {}
