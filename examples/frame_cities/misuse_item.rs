//! A function item sees no limit.

fn main() {
    let limit = 5;
    fn large(population: i32) {
        // E0434: `limit` is a local of `main`
        println!("{}", population > limit);
    }
    large(7);
    println!("{limit}");
}
