// An adder that is not `Copy` is gone once it is given away.
import { closure, drop, mut, place } from "fn-traits";

const total = place(0);
const add = closure("add", { total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
console.log(add(1));
drop(add);
//! E0382 use of moved value: `add`
console.log(add(2));
