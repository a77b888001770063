//! A sort calls its key function many times.

fn main() {
    let mut cities = vec![("Lisbon", 548), ("Hamburg", 1853)];
    let weights = vec![1];
    // E0525: it moves `weights` out of its environment
    let key = |city: &(&str, i32)| {
        let weights = weights;
        -city.1 * weights[0]
    };
    cities.sort_by_key(key);
    println!("{}", cities[0].0);
}
