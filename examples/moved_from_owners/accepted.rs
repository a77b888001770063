//! Closures in structs, options and lists are consumed through their owner.

struct Job<F: FnOnce() -> usize> {
    name: &'static str,
    task: F,
}

fn finish<F: FnOnce() -> usize>(job: Job<F>) -> usize {
    (job.task)()
}

fn notify<F: FnOnce(usize)>(done: Option<F>, n: usize) {
    if let Some(done) = done {
        done(n);
    }
}

fn main() {
    let list = vec![1, 2, 3];
    let job = Job { name: "count", task: move || list.into_iter().count() };
    println!("{}", job.name);
    println!("{}", finish(job));
    notify(Some(|n| println!("done {n}")), 3);
    let boxes: Vec<Box<dyn FnOnce() -> usize>> = vec![Box::new(|| 1), Box::new(|| 2)];
    for task in boxes {
        println!("{}", task());
    }
}
