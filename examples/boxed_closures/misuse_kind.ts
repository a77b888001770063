// A box asks for a kind as a bound does.
import { boxed, closure, move, type Fn } from "fn-traits";

const total = 0;
const sum = closure({ total: move(total) }).fnMut(({ total }, n: number) => (total.value += n));
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
const handler = boxed<Fn<[number], number>>(sum);
console.log(handler(1));
