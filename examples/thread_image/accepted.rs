//! Handing an image to a thread for each size: the closure that starts them keeps its image and clones it.

use std::thread;

fn scaled(pixels: Vec<u32>, by: u32) -> u32 {
    pixels.into_iter().map(|pixel| pixel * by).sum()
}

fn main() {
    let image = vec![1, 2, 3];
    let start = move |by: u32| {
        let copy = image.clone();
        thread::spawn(move || scaled(copy, by))
    };
    for by in [1, 2] {
        println!("{}", start(by).join().unwrap());
    }
}
