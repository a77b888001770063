// Two closures of different names have two types, even where their signatures agree.
import { closure, move } from "fn-traits";

const step = 5;
const add = closure("add", { step: move(step) }).fn(({ step }, n: number) => n + step.value);
const multiply = closure("multiply", { step: move(step) }).fn(({ step }, n: number) => n * step.value);
const list = [add];
//! E0308 mismatched types: `multiply` has a type of its own, as every closure has
list.push(multiply);
console.log(list.reduce((n, f) => f(n), 1));
