// `Copy` needs every capture to be a shared reference or a primitive.
import { closure, fnPtr, move, mut, rc, ref, type Copy, type Fn, type FnOnce } from "fn-traits";
import { add, free, job, log, needCopy, scale, shared, total } from "./support.ok.js";

needCopy(scale);
needCopy(free);
needCopy(fnPtr(() => 1));
needCopy(closure({ n: move(1), s: move("a"), b: move(true), big: move(1n), none: move(null), sym: move(Symbol()) }).fnOnce(() => 1));
// A `move` closure that only changes `Copy` state is itself `Copy`.
needCopy(closure({ n: move(1) }).fnMut(({ n }) => ++n.value));
needCopy(closure({ list: ref([1]), cell: ref(rc(1)) }).fn(() => 1));
needCopy(closure({ inner: move(scale) }).fn(({ inner }) => inner.value(1)));

//! E0277 the trait bound `number[]: Copy` is not satisfied: captured variable `list`; duplicate the closure with `clone`, or capture by `ref`
needCopy(job);
//! E0277 the trait bound `&mut number: Copy` is not satisfied: captured variable `total`
needCopy(add);
//! E0277 the trait bound `Rc<string[]>: Copy` is not satisfied: captured variable `words`
needCopy(shared);
//! E0277 the trait bound `object: Copy` is not satisfied: captured variable `options`
needCopy(closure({ options: move({ a: 1 }) }).fn(() => 1));
//! E0277 the trait bound `Date: Copy` is not satisfied: captured variable `when`
needCopy(closure({ when: move(new Date()) }).fn(() => 1));
//! E0277 the trait bound `&mut string[]: Copy` is not satisfied: captured variable `log`; the trait bound `Map<string, number>: Copy` is not satisfied: captured variable `map`; the trait bound `&mut number: Copy` is not satisfied: captured variable `total`
needCopy(closure({ total: mut(total), map: move(new Map([["a", 1]])), log: mut(log) }).fnMut(() => 1));
//! E0277 the trait bound `{closure job}: Copy` is not satisfied: captured variable `inner`
needCopy(closure({ inner: move(job) }).fnOnce(() => 1));

export function bounds(f: Fn<[], void> & Copy, g: FnOnce<[], void>): void {
  needCopy(f);
  //! E0277 a bound promises no trait but those it names
  needCopy(g);
}
