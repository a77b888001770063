//! Lending the counter does not make it `Fn`: `&mut F` is `FnMut` at most.

fn call_twice<F: Fn()>(f: F) {
    f();
    f();
}

fn main() {
    let mut counter = 0;
    let mut next = || counter += 1;
    // E0277: a mutable reference is no `Fn`
    call_twice(&mut next);
}
