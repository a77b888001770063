struct S<F: Fn() -> i32> { f: F }
fn main() {
    let n = 1;
    let mut s = S { f: move || n };
    s.f = move || n + 1;
}
