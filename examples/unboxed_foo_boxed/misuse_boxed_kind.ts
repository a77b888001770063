// A box keeps the kind: what writes its captures does not go into a box of `Fn`.
import { boxed, closure, move, type Boxed, type Fn } from "fn-traits";

function foo(f: Boxed<Fn<[text: string], number>>): number {
  return f("some") + f("thing");
}

const total = 0;
const add = closure({ total: move(total) }).fnMut(({ total }, text: string) => (total.value += text.length));
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
console.log(foo(boxed<Fn<[text: string], number>>(add)));
