fn main() {
    let _n = [0].iter().flat_map(|a| [0].iter().map(move |_| a)).count();
}
