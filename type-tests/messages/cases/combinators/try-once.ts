// `tryOnce`: what it gives, and what it refuses.
import { boxed, callOnce, closure, drop, fnPtr, move, mut, place, ref, type Boxed, type Fn, type FnMut, type FnOnce, type Let, type Send } from "fn-traits";
import { tryOnce } from "fn-traits/combinators";

const total = place(0);
const list = [1, 2];
const rate = 2;
const take = closure("take", { list: move(list) }).fnOnce(({ list }, x: number) => list.take().length + x);
const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);

// Closures of every kind; `ok` tells the two results apart.
const result = tryOnce(take, 1);
if (result.ok) result.output.toFixed();
else result.error.code.toLowerCase();
//! TS Property 'output' does not exist on type
result.output;
tryOnce(add, 1);
tryOnce(scale, 1);
tryOnce(fnPtr((x: number) => x), 1);
const box: Boxed<FnOnce<[x: number], number>> = boxed(closure({ list: move(list) }).fnOnce(({ list }, x: number) => list.take().length + x));
tryOnce(box, 1);
export const bounds = (f: FnOnce<[x: number], number>, g: FnMut<[], void>, h: Fn<[], void> & Send) => [tryOnce(f, 1), tryOnce(g), tryOnce(h)];
export const generic = <F extends FnOnce<[x: number], string>>(f: F) => tryOnce(f, 1);

//! TS Argument of type 'string' is not assignable to parameter of type 'number'.
tryOnce(closure({ list: move(list) }).fnOnce((_, x: number) => x), "a");
//! TS Expected 2 arguments, but got 1.
tryOnce(closure({ list: move(list) }).fnOnce((_, x: number) => x));
//! TS is not assignable to parameter of type
tryOnce((x: number) => x, 1);

// What the compiler knows to be moved.
const gone = closure("gone", { list: move(list) }).fnOnce(({ list }) => list.take());
callOnce(gone);
//! E0382 use of moved value: `gone` was consumed by an earlier call, drop or move
tryOnce(gone);
const dropped = closure("dropped", { list: move(list) }).fnMut(({ list }) => list.value.push(3));
drop(dropped);
//! E0382 use of moved value: `dropped`
tryOnce(dropped);
export function parameter(f: FnOnce<[], number>): void {
  callOnce(f);
  //! E0382 use of moved value: this closure
  tryOnce(f);
}
export function branch(task: FnOnce<[], number>, now: boolean): void {
  const f: Let<FnOnce<[], number>> = task;
  if (now) callOnce(f);
  //! E0382 use of possibly-moved value: this closure
  tryOnce(f);
}
