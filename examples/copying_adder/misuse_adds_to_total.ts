// An adder that keeps a total holds the only `&mut total`.
import { closure, mut, place, type Copy, type FnMut } from "fn-traits";

function nested(f: FnMut<[number], number> & Copy): number {
  return f(f(1));
}

const total = place(0);
const add = closure({ total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
//! E0277 the trait bound `&mut number: Copy` is not satisfied: captured variable `total`
console.log(nested(add));
