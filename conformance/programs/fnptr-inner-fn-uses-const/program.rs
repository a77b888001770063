fn main() {
    const Y: u32 = 5;
    fn bar(x: u32) -> u32 { x + Y }
    bar(1);
}
