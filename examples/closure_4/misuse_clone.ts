// There is one `&mut counter`: a closure that holds it cannot be cloned.
import { clone, closure, mut, place, ref } from "fn-traits";

const counter = place(0);
const delta = 2;
const next = closure({ counter: mut(counter), delta: ref(delta) }).fnMut(
  ({ counter, delta }) => (counter.value += delta.value),
);
next();
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `counter`
clone(next);
