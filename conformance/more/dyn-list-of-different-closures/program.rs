fn main() { let n = 1; let a = || 1; let b = || n; let _l = vec![a, b]; }
