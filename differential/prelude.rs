// What the generated programs call. prelude.ts is the same for the frame.
#[derive(Clone, Debug)]
struct Pair { a: i32, b: Vec<i32> }
fn see<T: ?Sized>(_: &T) {}
fn cond() -> bool { std::env::args().count() > 1 }
fn call_fn<R, F: Fn() -> R>(f: F) -> i32 { f(); 1 }
fn call_mut<R, F: FnMut() -> R>(mut f: F) -> i32 { f(); 1 }
fn call_once<R, F: FnOnce() -> R>(f: F) -> i32 { f(); 1 }
fn call_fn1<R, F: Fn(i32) -> R>(f: F) -> i32 { f(7); 1 }
fn call_mut1<R, F: FnMut(i32) -> R>(mut f: F) -> i32 { f(7); 1 }
fn call_once1<R, F: FnOnce(i32) -> R>(f: F) -> i32 { f(7); 1 }
fn want_copy<F: Copy>(_: F) -> i32 { 1 }
fn spawn<R: Send + 'static, F: FnOnce() -> R + Send + 'static>(f: F) { f(); }

