// `FnOnce` is the weakest kind: an `FnMut` bound refuses it.
import { closure, move, type FnMut } from "fn-traits";

function twice(f: FnMut<[], number>): number {
  return f() + f();
}

const list = [1, 2];
const finish = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
console.log(twice(finish));
