// A closure with a running total is `FnMut` and `foo` refuses it.
import { closure, mut, place, type Fn } from "fn-traits";

function foo<F extends Fn<[text: string], number>>(f: F): number {
  return f("some") + f("thing");
}

const total = place(0);
const add = closure({ total: mut(total) }).fnMut(({ total }, text: string) => (total.value += text.length));
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
console.log(foo(add));
