//! A closure that is called for each size cannot give away its only image.

fn scaled(pixels: Vec<i32>, by: i32) -> i32 {
    pixels.into_iter().map(|pixel| pixel * by).sum()
}

fn for_each_size<F: FnMut(i32)>(mut f: F) {
    f(1);
    f(2);
}

fn main() {
    let image = vec![1, 2, 3];
    for_each_size(move |by| {
        // E0507: `image` belongs to a closure that is called again
        println!("{}", scaled(image, by));
    });
}
