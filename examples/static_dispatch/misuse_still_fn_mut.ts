// A generic function gives nothing that was not there: `FnMut` comes back `FnMut`.
import { closure, mut, place, type Fn } from "fn-traits";

function identity<F>(f: F): F {
  return f;
}

function twice(f: Fn<[], number>): number {
  return f() + f();
}

const count = place(0);
const next = identity(closure({ count: mut(count) }).fnMut(({ count }) => ++count.value));
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
console.log(twice(next));
