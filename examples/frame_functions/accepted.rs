//! Functions and closures that capture nothing are pointers, and every call gives what is asked for.

fn main() {
    fn double(x: i32) -> i32 {
        2 * x
    }
    let four = double(2);
    println!("{four}");
    let triple = |x: i32| 3 * x;
    let pointer: fn(i32) -> i32 = triple;
    let six = pointer(2);
    println!("{six}");
    let other = double;
    let all = vec![other, pointer];
    let results: Vec<String> = all.iter().map(|f| f(5).to_string()).collect();
    println!("{}", results.join(" "));
}
