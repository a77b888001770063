//! A task is moved out of its owner once.

struct Job<F: FnOnce() -> usize> {
    task: F,
}

fn finish<F: FnOnce() -> usize>(job: Job<F>) -> usize {
    let first = (job.task)();
    // E0382: `job.task` was consumed by its call
    let second = (job.task)();
    first + second
}

fn main() {
    let list = vec![1, 2, 3];
    println!("{}", finish(Job { task: move || list.into_iter().count() }));
}
