// The consumers that return nothing are statements, and consume their binding before the compiler's eyes.
import { closure, move, mut, place, ref, type Copy, type Fn, type FnMut, type Let } from "fn-traits";
import { forEach, map, retain, sortByKey } from "fn-traits/combinators";

declare function coin(): boolean;
const total = place(0);
const list = [3, 1, 2];
const add = () => closure("add", { total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
const below = () => closure("below", { list: move([5]) }).fnMut(({ list }, n: number) => list.value.length > n);
const discard = () => closure("discard", { list: move([1]) }).fnOnce(({ list }, n: number) => list.take().length > n);

// Each consumes; a new closure does for the second call.
const first = add();
forEach(list, first);
forEach(list, add());
//! E0382 use of moved value: `add`
forEach(list, first);
const second = below();
retain(list, second);
retain(list, below());
//! E0382 use of moved value: `below`
retain(list, second);
const third = add();
sortByKey(list, third);
sortByKey(list, add());
//! E0382 use of moved value: `add`
sortByKey(list, third);
//! E0382 use of moved value: `add`
third(1);

// Any other use of it is refused as well.
const fourth = add();
forEach(list, fourth);
//! E0382 use of moved value: `add`
map(list, fourth);

// What has no type keeps that, and a plain function its own.
export function untyped(f: any, g: any, h: any, plain: (n: number) => boolean): void {
  forEach(list, f);
  f.property.of(1);
  retain(list, g);
  g.property.of(1);
  sortByKey(list, h);
  h.property.of(1);
  retain(list, plain);
  //! TS Type 'boolean' is not assignable to type 'string'.
  const text: string = plain(1);
  void text;
}

// A parameter of a bound's type.
export function parameter(f: FnMut<[number], boolean>): void {
  f(1);
  forEach(list, f);
  //! E0382 use of moved value: this closure
  retain(list, f);
}
// A join of paths.
export function possibly(): void {
  const f = add();
  if (coin()) forEach(list, f);
  //! E0382 use of possibly-moved value: `add`
  forEach(list, f);
}
// A loop.
export function repeated(given: FnMut<[number], void>): void {
  const f: Let<FnMut<[number], void>> = given;
  while (coin()) {
    //! E0382 use of possibly-moved value: this closure
    forEach(list, f);
  }
}
export function renewed(): void {
  while (coin()) forEach(list, add());
}

// A Copy closure is copied, a plain function just called.
const scale = closure("scale", { rate: ref(2) }).fn(({ rate }, n: number) => rate.value * n);
forEach(list, scale);
sortByKey(list, scale);
scale(1).toFixed();
export function copied(f: Fn<[number], boolean> & Copy): void {
  forEach(list, f);
  retain(list, f);
  f(1);
}
const isOdd = (n: number) => n % 2 === 1;
retain(list, isOdd);
retain(list, isOdd);
isOdd(1);

// An `FnOnce` is refused by all three.
//! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`
forEach(list, discard());
//! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`
retain(list, discard());
