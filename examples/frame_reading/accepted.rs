//! A closure that only reads shares what it reads: others read it too, and each is called as often as wanted.

fn main() {
    let mut x = 1;
    let list = vec![1, 2, 3];
    let show = || println!("{}", x + list.len());
    let tell = || println!("{x}");
    show();
    tell();
    println!("{x}");
    let same = show;
    same();
    show();
    tell();
    x = 2;
    println!("{x}");
}
