// `repeat`, `once`, `memoize`, `byRef`, `byMut`, `split`, `scopeGuard`: the kinds they ask for, and the
// kinds they leave.
import { call, callMut, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type Send, type Static } from "fn-traits";
import { byMut, byRef, memoize, once, repeat, scopeGuard, split } from "fn-traits/combinators";

const total = place(0);
const rate = 2;
const list = [1, 2];
const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
const take = closure("take", { list: move(list) }).fnOnce(({ list }, x: number) => list.take().length + x);
const gone = closure("gone", { list: move(list) }).fn(({ list }) => list.value.length);
drop(gone);

// A kind that is too weak.
//! E0525 expected a closure that implements the `FnMut` trait, but `take` only implements `FnOnce`, because it was built with `.fnOnce`
repeat(take, 2);
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`
memoize(add);
//! E0525 expected a closure that implements the `Fn` trait, but `take` only implements `FnOnce`, because it was built with `.fnOnce`
memoize(take);
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`
byRef(add);
//! E0525 expected a closure that implements the `FnMut` trait, but `take` only implements `FnOnce`, because it was built with `.fnOnce`
byMut(take);
export function bounds(f: FnOnce<[], number>, g: FnMut<[], number>, h: Fn<[], number>): void {
  //! E0277 a bound promises no trait but those it names
  repeat(f, 2);
  //! E0277 a bound promises no trait but those it names
  memoize(g);
  repeat(g, 2)().length;
  memoize(h)().toFixed();
  byRef(h)().toFixed();
  byMut(g)().toFixed();
}

// A moved closure.
//! E0382 use of moved value: `gone`
repeat(gone, 2);
//! E0382 use of moved value: `gone`
memoize(gone);
//! E0382 use of moved value: `gone`
byRef(gone);
//! E0382 use of moved value: `gone`
byMut(gone);
//! E0382 use of moved value: `gone`
once(gone);
//! E0382 use of moved value: `gone`
split(gone);
//! E0382 use of moved value: `gone`
scopeGuard(gone);
export function parameters(f: Fn<[], number>, g: FnMut<[], number>, h: FnOnce<[], number>, flag: boolean): void {
  callOnce(f);
  //! E0382 use of moved value: this closure
  memoize(f);
  //! E0382 use of moved value: this closure
  byRef(f);
  callOnce(g);
  //! E0382 use of moved value: this closure
  repeat(g, 2);
  //! E0382 use of moved value: this closure
  byMut(g);
  callOnce(h);
  //! E0382 use of moved value: this closure
  once(h);
  //! E0382 use of moved value: this closure
  split(h);
  //! E0382 use of moved value: this closure
  scopeGuard(h);
}
const perhaps = closure("perhaps", { list: move(list) }).fn(({ list }) => list.value.length);
if (total.value > 0) drop(perhaps);
//! E0382 use of possibly-moved value: `perhaps`
memoize(perhaps);
//! E0382 use of possibly-moved value: `perhaps`
once(perhaps);

// What they leave.
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `once`; ask for `FnOnce`, or give the closure that it was made of
callMut(once(scale), 1);
//! E0277 the trait bound `{closure}: Copy` is not satisfied: nothing that `once` makes implements `Copy`
const onceCopy: Copy = once(scale);
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `f`
const onceClone: Clone = once(closure({ total: mut(total) }).fnMut(({ total }) => total.value++));
const start = once(scale);
callOnce(start, 1);
//! E0382 use of moved value: this closure
callOnce(start, 1);
const memoized = memoize(scale);
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`, because it was made with `memoize`; ask for `FnMut`, or give the closure that it was made of
call(memoized, 1);
//! E0277 nothing that `memoize` makes implements `Copy`
const memoizedCopy: Copy = memoized;
//! E0373 `scale` may outlive the current function, but it borrows `rate`; capture by `move` instead; note: in part `f`
const memoizedStatic: Static = memoized;
//! E0277 `Map<number, Promise>` cannot be sent between threads safely: captured variable `cache`
const memoizedSend: Send = memoize(fnPtr((x: number) => Promise.resolve(x)));
//! E0277 the trait bound `&mut {closure add}: Clone` is not satisfied: captured variable `f`
clone(byMut(add));
//! E0373 this closure may outlive the current function, but it borrows `f`; capture by `move` instead
const lent: Static = byRef(scale);
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
call(byMut(scale), 1);
//! E0277 cannot be sent between threads safely
const lentSend: Send = byRef((x: number) => x);
const [first, second] = split(take);
//! E0277 the trait bound `{closure}: Clone` is not satisfied: nothing that `split` makes implements `Clone`
clone(first);
//! E0525 because it was made with `split`
callMut(second, 1);
const guard = scopeGuard(fnPtr(() => {}));
//! E0277 nothing that `scopeGuard` makes implements `Copy`
const guardCopy: Copy = guard;
//! E0373 but it borrows `total`; capture by `move` instead; note: in part `f`
const guardStatic: Static = scopeGuard(closure({ total: mut(total) }).fnMut(({ total }) => total.value++));
//! TS Argument of type
scopeGuard((x: number) => x);
