// A type parameter promises what its bound says and no more, whatever closure comes in.
import { closure, type Fn, type FnMut } from "fn-traits";

function twice(f: Fn<[], number>): number {
  return f() + f();
}

function forward<F extends FnMut<[], number>>(f: F): number {
  //! E0277 a bound promises no trait but those it names
  return twice(f);
}

console.log(forward(closure({}).fn(() => 21)));
