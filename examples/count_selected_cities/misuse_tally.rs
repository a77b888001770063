//! A test that keeps a tally writes its captures: `FnMut`, not `Fn`.

struct City {
    people: i64,
}

fn count_selected<F: Fn(&City) -> bool>(cities: &[City], test: F) -> usize {
    cities.iter().filter(|city| test(city)).count()
}

fn main() {
    let cities = vec![City { people: 548 }, City { people: 1853 }];
    let mut asked = 0;
    // E0525: it writes `asked`
    let is_large = |city: &City| {
        asked += 1;
        city.people > 800
    };
    println!("{}", count_selected(&cities, is_large));
    println!("{asked}");
}
