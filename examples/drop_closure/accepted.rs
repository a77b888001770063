//! Dropping a closure drops what it owns, once; what it only borrowed lives on.

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
    write("two");
    drop(write);
    println!("after the drop");

    let mut other = File("data");
    let mut rename = |name| other.0 = name;
    rename("draft");
    rename("final");
    drop(rename);
    println!("{} is still open", other.0);

    let taken = File("spool");
    let finish = move || {
        let taken = taken;
        println!("finishing {}", taken.0);
    };
    finish();
    println!("end");
}
