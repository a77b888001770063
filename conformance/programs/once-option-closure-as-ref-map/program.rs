fn run(cb: &mut Option<&mut dyn FnMut()>) { cb.as_ref().map(|c| c()); }
fn main() {}
