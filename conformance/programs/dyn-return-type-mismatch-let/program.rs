fn main() {
    let c = || "a";
    let _b: Box<dyn Fn() -> i32> = Box::new(c);
}
