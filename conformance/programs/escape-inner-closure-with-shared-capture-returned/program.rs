fn main() {
    let v: Vec<i32> = vec![];
    let c = || { || v.len() };
    c()();
}
