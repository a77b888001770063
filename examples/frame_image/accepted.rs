//! A closure that is called for each size keeps its image and hands out copies.

fn for_each_size<F: FnMut(i32)>(mut f: F) {
    f(1);
    f(2);
}

fn main() {
    let image = vec![1, 2, 3];
    let mut started = 0;
    for_each_size(|by| {
        let copy: Vec<i32> = image.iter().map(|pixel| pixel * by).collect();
        started += 1;
        println!("{}", copy.iter().sum::<i32>());
    });
    println!("{started}");
    println!("{}", image.len());
}
