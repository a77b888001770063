fn run(cb: &mut Option<&mut dyn FnMut()>) { cb.as_mut().map(|c| c()); }
fn main() {}
