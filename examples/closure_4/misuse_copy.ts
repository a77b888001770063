// There is one `&mut counter`: a closure that holds it is not `Copy`.
import { closure, mut, place, ref, type Copy, type FnMut } from "fn-traits";

function twice(f: FnMut<[], number> & Copy): number {
  return f() + f();
}

const counter = place(0);
const delta = 2;
const next = closure({ counter: mut(counter), delta: ref(delta) }).fnMut(
  ({ counter, delta }) => (counter.value += delta.value),
);
//! E0277 the trait bound `&mut number: Copy` is not satisfied: captured variable `counter`
console.log(twice(next));
