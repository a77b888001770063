// A closure that writes its captures is `FnMut`, and an `Fn` bound refuses it.
import { closure, mut, place, ref, type Fn } from "fn-traits";

function twice(f: Fn<[], number>): number {
  return f() + f();
}

const counter = place(0);
const delta = 2;
const next = closure({ counter: mut(counter), delta: ref(delta) }).fnMut(
  ({ counter, delta }) => (counter.value += delta.value),
);
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
console.log(twice(next));
