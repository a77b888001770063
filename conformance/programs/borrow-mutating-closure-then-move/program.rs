fn main() {
    let mut v = vec![1];
    let mut c = || v.push(2);
    let _w = v;
    c();
}
