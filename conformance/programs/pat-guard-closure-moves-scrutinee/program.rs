fn main() {
    let flag = &mut 1;
    match flag {
        &mut 0 => {}
        _ if (|| { let mine = flag; *mine == 2 })() => {}
        &mut 5 => {}
        _ => {}
    }
}
