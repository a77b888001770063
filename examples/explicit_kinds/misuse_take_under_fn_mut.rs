//! `FnMut` gives the body `&mut self`: nothing can be moved out.

fn as_fn_mut<F: FnMut() -> Vec<i32>>(f: F) -> F {
    f
}

fn main() {
    let mut list = vec![1, 2];
    let mut finish = as_fn_mut(move || {
        list.push(3);
        // E0507: `list` belongs to the closure
        list
    });
    println!("{}", finish().len());
}
