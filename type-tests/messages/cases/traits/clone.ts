// `Clone` follows the captures; the sentence names each that denies it, with its type, in order.
import { closure, fnPtr, move, mut, place, rc, ref, type Clone, type FnMut, type Send } from "fn-traits";
import { add, job, log, needClone, scale, shared, total } from "./support.ok.js";

needClone(scale);
needClone(job);
needClone(shared);
needClone(fnPtr(() => 1));
needClone(closure({ date: move(new Date()), map: move(new Map([["a", [1]]])), set: ref(new Set([() => 1])) }).fn(() => 1));

//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in
needClone(add);
//! E0277 the trait bound `fn: Clone` is not satisfied: captured variable `done`; capture it by `ref`
needClone(closure({ done: move(() => 1) }).fnOnce(() => 1));
//! E0277 the trait bound `Promise: Clone` is not satisfied: captured variable `later`
needClone(closure({ later: move(Promise.resolve(1)) }).fnOnce(() => 1));

// All of them, sorted by name, whatever the order in the literal; those that are fine are left out.
const several = closure({ zero: mut(total), fine: move([1]), log: mut(log), act: move(() => {}), seen: ref(1) }).fnMut(() => 1);
//! E0277 the trait bound `fn: Clone` is not satisfied: captured variable `act`; the trait bound `&mut string[]: Clone` is not satisfied: captured variable `log`; the trait bound `&mut number: Clone` is not satisfied: captured variable `zero`; capture it by `ref`, or `move` a clone in
needClone(several);

// A captured closure is as good as its own captures.
needClone(closure({ inner: move(clonedInner()) }).fnMut(() => 1));
function clonedInner() {
  return closure("inner", { list: move([1]) }).fnMut(({ list }) => list.value.push(2));
}
const counting = closure("counting", { total: mut(place(0)) }).fnMut(({ total }) => ++total.value);
//! E0277 the trait bound `{closure counting}: Clone` is not satisfied: captured variable `inner`
needClone(closure({ inner: move(counting) }).fnMut(() => 1));
//! E0277 the trait bound `{closure}: Clone` is not satisfied: captured variable `inner`
needClone(closure({ inner: move(closure({ total: mut(place(0)) }).fn(() => 1)) }).fn(() => 1));
needClone(closure({ inner: ref(counting) }).fn(() => 1));

// A bound inside a closure promises what it names.
export function keep(f: FnMut<[], void>, g: FnMut<[], void> & Clone & Send): void {
  //! E0277 the trait bound `impl FnMut: Clone` is not satisfied: captured variable `f`
  needClone(closure({ f: move(f) }).fnMut(({ f }) => f.value()));
  needClone(closure({ g: move(g) }).fnMut(({ g }) => g.value()));
  //! E0277 a bound promises no trait but those it names
  needClone(f);
}
needClone(rc(1));
