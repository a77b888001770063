// `x.value += 10` captures `x` by mutable reference; after the closure's last use `x` is free again.
import { closure, mut, place } from "fn-traits";

const x = place(5);
const add = closure({ x: mut(x) }).fnMut(({ x }) => {
  x.value += 10;
});
add();
add();
console.log(`x = ${x.value}`);
