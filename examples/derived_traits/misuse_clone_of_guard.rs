//! A closure is `Clone` when all that it owns is.

struct Connection(i32);

fn both<F: Fn() -> i32 + Clone>(f: F) -> i32 {
    f.clone()() + f()
}

fn main() {
    let connection = Connection(7);
    let read = move || {
        let connection = &connection;
        connection.0
    };
    // E0277: `Connection` is not `Clone`
    println!("{}", both(read));
}
