// A dropped closure is gone.
import { closure, drop, mut, place, ref } from "fn-traits";

const counter = place(0);
const delta = 2;
const next = closure("next", { counter: mut(counter), delta: ref(delta) }).fnMut(
  ({ counter, delta }) => (counter.value += delta.value),
);
console.log(next());
drop(next);
//! E0382 use of moved value: `next`
console.log(next());
