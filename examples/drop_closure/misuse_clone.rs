//! Two closures would close one file twice.

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
    // E0277: `File` is not `Clone`
    let other = write.clone();
    other("two");
}
