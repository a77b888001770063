fn twice(list: &Vec<i32>) -> Vec<i32> { let mut copy = list.clone(); copy.push(1); copy } fn main() { twice(&vec![1]); }
