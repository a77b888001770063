//! A closure that is called for each size cannot give away its only image.

use std::thread;

fn scaled(pixels: Vec<u32>, by: u32) -> u32 {
    pixels.into_iter().map(|pixel| pixel * by).sum()
}

fn for_each_size<F: FnMut(u32)>(mut f: F) {
    f(1);
    f(2);
}

fn main() {
    let image = vec![1, 2, 3];
    for_each_size(move |by| {
        // E0507: `image` belongs to a closure that is called again
        let task = thread::spawn(move || scaled(image, by));
        println!("{}", task.join().unwrap());
    });
}
