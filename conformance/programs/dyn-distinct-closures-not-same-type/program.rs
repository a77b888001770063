fn same<T>(_: T, _: T) {}
fn main() {
    let n = 1;
    same(|| n, || n);
}
