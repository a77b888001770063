//! Counting what a test selects: the test is a function or a closure that captures its limit.

struct City {
    people: i64,
    risk: i64,
}

fn count_selected<F: Fn(&City) -> bool>(cities: &[City], test: F) -> usize {
    cities.iter().filter(|city| test(city)).count()
}

fn is_safe(city: &City) -> bool {
    city.risk == 0
}

fn main() {
    let cities = vec![
        City { people: 548, risk: 3 },
        City { people: 1853, risk: 0 },
        City { people: 841, risk: 5 },
    ];
    println!("{}", count_selected(&cities, is_safe));
    let limit = 800;
    println!("{}", count_selected(&cities, |city| city.people > limit));
}
