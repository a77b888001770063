// A closure that moves its capture out can be called once, and an `FnMut` bound refuses it.
import { closure, move, type FnMut } from "fn-traits";

function twice(f: FnMut<[], number[]>): number {
  return f().length + f().length;
}

const numbers = [0, 1, 2];
const transform = closure({ numbers: move(numbers) }).fnOnce(({ numbers }) =>
  numbers.take().map((n) => n * 10),
);
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
console.log(twice(transform));
