fn main() { let p = (|v: u8| v) as fn(u8) -> u8;
    p(1);
}
