fn get(b: bool, n: i32) -> Box<dyn Fn() -> i32> {
    if b { Box::new(move || n) } else { Box::new(move || n + 1) }
}
fn main() { get(true, 1)(); }
