//! With a name, the closure that gives its image away is `FnOnce`.

fn scaled(pixels: Vec<i32>, by: i32) -> i32 {
    pixels.into_iter().map(|pixel| pixel * by).sum()
}

fn for_each_size<F: FnMut(i32)>(mut f: F) {
    f(1);
    f(2);
}

fn main() {
    let image = vec![1, 2, 3];
    // E0525: it moves `image` out of its environment
    let start = |by: i32| println!("{}", scaled(image, by));
    for_each_size(start);
}
