// A list holds closures of one type: clones of one closure, boxes, or function pointers.
import { boxed, clone, closure, fnPtr, move, type Boxed, type Fn, type FnPtr } from "fn-traits";

const step = 5;
const add = closure("add", { step: move(step) }).fn(({ step }, n: number) => n + step.value);
const same = [add, clone(add)];
console.log(same.reduce((n, f) => f(n), 1));

const factor = 3;
const multiply = closure("multiply", { factor: move(factor) }).fn(
  ({ factor }, n: number) => n * factor.value,
);
const mixed: Boxed<Fn<[number], number>>[] = [boxed(add), boxed(multiply)];
console.log(mixed.reduce((n, f) => f(n), 1));

const pointers: FnPtr<[number], number>[] = [fnPtr((n) => n + 1), fnPtr((n) => n * 2)];
console.log(pointers.reduce((n, f) => f(n), 1));
