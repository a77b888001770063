// The consumers that call again and again ask for `FnMut`, and are given it by value.
import { boxed, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, ref, type FnMut, type FnOnce } from "fn-traits";
import { callTwice, countWhere, filter, fold, map } from "fn-traits/combinators";

declare function coin(): boolean;
const total = place(0);
const add = () => closure("add", { total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
const below = () => closure("below", { list: move([5]) }).fnMut(({ list }, n: number) => list.value.length > n);
const discard = closure("discard", { list: move([1]) }).fnOnce(({ list }, n: number) => list.take().length > n);
const sum = closure("sum", { list: move([1]) }).fnOnce(({ list }, sum: number, n: number) => list.take().length + sum + n);
const finish = closure("finish", { list: move([1]) }).fnOnce(({ list }) => list.take());
const scale = closure("scale", { rate: ref(2) }).fn(({ rate }, n: number) => rate.value * n);

// Accepted: every kind that can be called again, and a plain function.
map([1], add());
map([1], boxed(add()));
map([1], scale);
map([1], scale);
map([1], fnPtr((n: number) => n));
map(["1"], parseInt);
filter([1], below());
countWhere([1], below());
fold([1], 0, (sum, n) => sum + n);
callTwice(closure({ total: mut(total) }).fnMut(({ total }) => total.value++));

// Refused: an `FnOnce`.
//! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`
map([1], discard);
//! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`
filter([1], discard);
//! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`
countWhere([1], discard);
//! E0525 expected a closure that implements the `FnMut` trait, but `sum` only implements `FnOnce`
fold([1], 0, sum);
//! E0525 expected a closure that implements the `FnMut` trait, but `finish` only implements `FnOnce`
callTwice(finish);
export function bound(f: FnOnce<[number], void>): void {
  //! E0277 a bound promises no trait but those it names
  map([1], f);
}
export function either(f: typeof discard | ReturnType<typeof below>): void {
  //! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`
  filter([1], f);
}
map(
  [1],
  //! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`
  discard,
);

// Refused: a moved closure, whatever moved it. Its twin was given a clone.
const spare = below();
filter([1], clone(spare));
filter([1], spare);
const gone = below();
drop(gone);
//! E0382 use of moved value: `below`
filter([1], gone);
//! E0382 use of moved value: `below`
countWhere([1], gone);
//! E0382 use of moved value: `below`
map([1], gone);
const given = add();
map([1], given);
moved(given);
//! E0382 use of moved value: `add`
map([2], given);
const summing = closure("summing", { total: mut(total) }).fnMut(({ total }, a: number, n: number) => (total.value += a + n));
callOnce(summing, 1, 2);
//! E0382 use of moved value: `summing`
fold([1], 0, summing);
const ticking = closure("ticking", { total: mut(total) }).fnMut(({ total }) => total.value++);
callOnce(ticking);
//! E0382 use of moved value: `ticking`
callTwice(ticking);

// Refused: a parameter of a bound's type after its move. Its twin calls first.
export function parameter(f: FnMut<[number], boolean>): void {
  f(1);
  callOnce(f, 1);
  //! E0382 use of moved value: this closure
  filter([1], f);
}
export function generic<F extends FnMut<[number], boolean>>(f: F): void {
  f(1);
  callOnce(f, 1);
  //! E0382 use of moved value: this closure
  countWhere([1], f);
}

// Refused: what some path moved. Its twin left on that path.
export function possibly(): void {
  const f = below();
  if (coin()) callOnce(f, 1);
  //! E0382 use of possibly-moved value: `below`
  filter([1], f);
}
export function left(): void {
  const f = below();
  if (coin()) {
    callOnce(f, 1);
    return;
  }
  filter([1], f);
}

// The items decide what the closure takes, and the closure is where the mismatch is reported.
map(
  ["a"],
  //! TS Types of parameters 'n' and 'item' are incompatible
  scale,
);
//! TS Property 'toUpperCase' does not exist on type 'number'
map([1], (n) => n.toUpperCase());
//! TS Type 'number' is not assignable to type 'boolean'
filter([1], scale);
//! TS Type 'string' is not assignable to type
fold([1], 0, () => "a");
