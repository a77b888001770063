//! A loop that leaves after the call consumes once; a closure made in the loop is new each time round.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    let mut tries = 0;
    loop {
        tries += 1;
        if tries == 3 {
            println!("{}", count());
            break;
        }
    }
    for n in [1, 2] {
        let list = vec![n];
        let fresh = move || list.into_iter().sum::<i32>();
        println!("{}", fresh());
    }
}
