fn main() { let mut n = 0; let c = || n += 1;
    let _b: Box<dyn Fn() + '_> = Box::new(c);
}
