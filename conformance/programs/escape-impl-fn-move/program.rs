fn get() -> impl Fn() -> i32 {
    let x = 1;
    move || x
}
fn main() { get()(); }
