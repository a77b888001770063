// The box knows its kind and no better: a box of `FnMut` is not `Fn`.
import { boxed, closure, type Boxed, type Fn, type FnMut } from "fn-traits";

function twice(f: Fn<[number], number>): number {
  return f(1) + f(2);
}

const handler: Boxed<FnMut<[number], number>> = boxed(closure({}).fn((_, n: number) => n * 10));
//! E0277 a bound promises no trait but those it names
console.log(twice(handler));
