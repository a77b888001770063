// `FnOnce` is the weakest kind: an `Fn` bound refuses it.
import { closure, move, type Fn } from "fn-traits";

function twice(f: Fn<[], number>): number {
  return f() + f();
}

const list = [1, 2];
const finish = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnOnce`
console.log(twice(finish));
