// A counter by mutable reference, a delta by reference: `FnMut`, called three times.
import { closure, mut, place, ref } from "fn-traits";

const counter = place(0);
const delta = 2;
const next = closure({ counter: mut(counter), delta: ref(delta) }).fnMut(
  ({ counter, delta }) => (counter.value += delta.value),
);
console.log(next());
console.log(next());
console.log(next());
console.log(`counter = ${counter.value}`);
