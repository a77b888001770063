//! A closure is dropped once.

struct File(&'static str);

impl Drop for File {
    fn drop(&mut self) {
        println!("closing {}", self.0);
    }
}

fn main() {
    let file = File("log");
    let write = move |text: &str| {
        let file = &file;
        println!("{}: {}", file.0, text);
    };
    drop(write);
    // E0382: `write` was moved into the first `drop`
    drop(write);
}
