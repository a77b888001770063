//! A dropped closure has closed its file.

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
    write("one");
    drop(write);
    // E0382: `write` was moved into `drop`
    write("two");
}
