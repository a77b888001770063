//! Sorting by a key: once with a function, once with a closure that captures which statistic to sort by,
//! once in a thread that owns all it needs.

use std::thread;

#[derive(Clone)]
struct City {
    name: &'static str,
    people: i64,
    area: i64,
}

fn by_people(city: &City) -> i64 {
    -city.people
}

fn show(cities: &[City]) {
    let names: Vec<&str> = cities.iter().map(|city| city.name).collect();
    println!("{}", names.join(", "));
}

fn main() {
    let mut cities = vec![
        City { name: "Lisbon", people: 548, area: 100 },
        City { name: "Hamburg", people: 1853, area: 755 },
        City { name: "Turin", people: 841, area: 130 },
    ];
    cities.sort_by_key(by_people);
    show(&cities);
    let weight = 10;
    let by_area = |city: &City| city.area * weight;
    cities.sort_by_key(by_area);
    show(&cities);
    let statistic = |city: &City| city.people / city.area;
    let task = thread::spawn(move || {
        cities.sort_by_key(statistic);
        cities
    });
    show(&task.join().unwrap());
}
