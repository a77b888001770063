// A list of function pointers takes no closure that captures.
import { closure, fnPtr, move, type FnPtr } from "fn-traits";

const step = 5;
const add = closure({ step: move(step) }).fn(({ step }, n: number) => n + step.value);
const pointers: FnPtr<[number], number>[] = [fnPtr((n) => n * 2)];
//! E0308 mismatched types: expected a function pointer, but this closure captures `step`
pointers.push(add);
console.log(pointers.reduce((n, f) => f(n), 1));
