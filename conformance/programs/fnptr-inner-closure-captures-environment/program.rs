fn main() {
    let y = 5;
    let bar = || -> u32 { y };
    bar();
}
