//! Out of a borrowed image nothing can be moved either.

fn main() {
    let image = vec![1, 2, 3];
    let view = &image;
    let start = || {
        // E0507: `view` only borrows
        let taken = *view;
        println!("{}", taken.len());
    };
    start();
}
