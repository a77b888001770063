// A closure that calls an `FnMut` is `FnMut`.
import { closure, move, type Fn } from "fn-traits";

function twice(f: Fn<[], void>): void {
  f();
  f();
}

const total = 0;
const step = closure({ total: move(total) }).fnMut(({ total }) => console.log((total.value += 5)));
const outer = closure({ step: move(step) }).fnMut(({ step }) => step.value());
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
twice(outer);
