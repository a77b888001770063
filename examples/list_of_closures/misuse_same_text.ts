// Two closures of different names have two types, even where their text is the same.
import { closure, move, type Fn } from "fn-traits";

function pair<F extends Fn<[number], number>>(first: F, second: F): number {
  return first(second(1));
}

const step = 5;
const first = closure("first", { step: move(step) }).fn(({ step }, n: number) => n + step.value);
const second = closure("second", { step: move(step) }).fn(({ step }, n: number) => n + step.value);
//! E0308 mismatched types: `second` has a type of its own, as every closure has
console.log(pair(first, second));
