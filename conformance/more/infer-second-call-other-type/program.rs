fn main() { let c = |x| x; c(1); c("a"); }
