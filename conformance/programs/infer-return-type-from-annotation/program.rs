fn main() {
    let c = || -> Option<i32> { None };
    c();
}
