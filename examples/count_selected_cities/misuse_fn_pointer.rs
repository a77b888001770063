//! A function pointer has no room for what a closure captures.

struct City {
    people: i64,
}

fn count_selected(cities: &[City], test: fn(&City) -> bool) -> usize {
    cities.iter().filter(|city| test(city)).count()
}

fn main() {
    let cities = vec![City { people: 548 }, City { people: 1853 }];
    let limit = 800;
    let is_large = |city: &City| city.people > limit;
    // E0308: `is_large` captures `limit`
    println!("{}", count_selected(&cities, is_large));
}
