enum E { A(u32, String), B }
fn get(e: E) -> impl FnOnce() {
    || match e { E::A(a, b) => drop((a, b)), E::B => {} }
}
fn main() { get(E::B)(); }
