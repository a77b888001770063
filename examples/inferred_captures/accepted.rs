//! Nothing says how a variable is captured: the body does, by what it does with it.

#[derive(Debug)]
struct Pair {
    hits: i32,
    names: Vec<&'static str>,
}

fn main() {
    let mut counter = 0;
    let delta = 2;
    let words = vec!["own", "me"];
    let mut pair = Pair { hits: 0, names: vec![] };

    let mut next = |times: i32| {
        counter += delta * times;
        counter
    };
    println!("{} {}", next(1), next(2));

    let join = || {
        let words = words;
        words.join(" ")
    };
    println!("{}", join());

    // Two closures, each with its own part of one variable.
    let mut hit = || pair.hits += 1;
    let mut note = |name| pair.names.push(name);
    hit();
    note("a");
    hit();
    note("b");
    println!("{} {} {}", pair.hits, pair.names.join(" "), counter);

    // What a closure inside uses, the outer one captures.
    let mut sum = 0;
    let mut add_all = |numbers: Vec<i32>| numbers.into_iter().for_each(|n| sum += n);
    add_all(vec![1, 2, 3]);
    println!("{sum}");
}
