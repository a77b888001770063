// The wrapper passes its bound on: a closure that writes is refused at the wrapper.
import { boxed, closure, move, type Boxed, type Fn, type Static } from "fn-traits";

function fooInner(f: Boxed<Fn<[text: string], number>>): number {
  return f("some") + f("thing");
}

function foo(f: Fn<[text: string], number> & Static): number {
  return fooInner(boxed(f));
}

const total = 0;
const add = closure({ total: move(total) }).fnMut(({ total }, text: string) => (total.value += text.length));
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
console.log(foo(add));
