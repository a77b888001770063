// A box erases what was captured and keeps the kind and the markers that were asked for.
import { boxed, callOnce, closure, move, type Boxed, type FnMut, type FnOnce, type Send } from "fn-traits";

function run(handler: Boxed<FnMut<[number], number> & Send>): number {
  return handler(1) + handler(2);
}

const total = 0;
const sum = closure({ total: move(total) }).fnMut(({ total }, n: number) => (total.value += n));
console.log(run(boxed(sum)));
console.log(run(boxed(closure({}).fn((_, n: number) => n * 10))));
const list = [1, 2, 3];
const once: Boxed<FnOnce<[], number>> = boxed(
  closure({ list: move(list) }).fnOnce(({ list }) => list.take().length),
);
callOnce(once);
console.log(once.output);
