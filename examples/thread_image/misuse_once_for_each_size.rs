//! Bound to a name first, the same closure is `FnOnce`, and calling it for each size is refused.

fn scaled(pixels: Vec<u32>, by: u32) -> u32 {
    pixels.into_iter().map(|pixel| pixel * by).sum()
}

fn for_each_size<F: FnMut(u32)>(mut f: F) {
    f(1);
    f(2);
}

fn main() {
    let image = vec![1, 2, 3];
    // E0525: it moves `image` out of its environment
    let start = move |by| println!("{}", scaled(image, by));
    for_each_size(start);
}
