// The closure holds the only `&mut x`.
import { clone, closure, mut, place, type Clone, type FnMut } from "fn-traits";

function both(f: FnMut<[], void> & Clone): void {
  const first = clone(f);
  first();
  f();
}

const x = place(5);
const add = closure({ x: mut(x) }).fnMut(({ x }) => {
  x.value += 10;
});
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `x`
both(add);
console.log(x.value);
