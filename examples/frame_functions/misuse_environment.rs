//! A function item has no environment.

fn main() {
    let factor = 2;
    fn double(x: i32) -> i32 {
        // E0434: `factor` is a local of `main`
        factor * x
    }
    double(2);
    println!("{factor}");
}
