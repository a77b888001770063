//! A method that takes its struct by value can call the task once.

struct Job {
    task: Box<dyn FnOnce() -> usize>,
}

impl Job {
    fn run(self) -> usize {
        let first = (self.task)();
        // E0382: `self.task` was consumed by its call
        first + (self.task)()
    }
}

fn main() {
    let job = Job { task: Box::new(|| 21) };
    println!("{}", job.run());
}
