// A closure that only some path moved, as the part of a combinator: told from one that every path moved.
import { closure, drop, move } from "fn-traits";
import { curry, flip, not, once, partial, split, tap, uncurry } from "fn-traits/combinators";

declare function coin(): boolean;

export function joined(): void {
  const step = closure("step", { list: move([1]) }).fnMut(({ list }, a: number, b: number) => list.value.push(a, b));
  const test = closure("test", { list: move([1]) }).fnMut(({ list }, n: number) => list.value.includes(n));
  const make = closure("make", { list: move([1]) }).fn(({ list }, a: number) => (b: number) => list.value.length + a + b);
  if (coin()) {
    drop(step);
    drop(test);
    drop(make);
  }
  //! E0382 use of possibly-moved value: `step`
  once(step);
  //! E0382 use of possibly-moved value: `step`
  split(step);
  //! E0382 use of possibly-moved value: `step`
  curry(step);
  //! E0382 use of possibly-moved value: `step`
  partial(step, 1);
  //! E0382 use of possibly-moved value: `step`
  flip(step);
  //! E0382 use of possibly-moved value: `test`
  tap(test);
  //! E0382 use of possibly-moved value: `test`
  not(test);
  //! E0382 use of possibly-moved value: `make`
  uncurry(make);
}

export function always(): void {
  const step = closure("step", { list: move([1]) }).fnMut(({ list }, a: number, b: number) => list.value.push(a, b));
  drop(step);
  //! E0382 use of moved value: `step`
  once(step);
  //! E0382 use of moved value: `step`
  split(step);
  //! E0382 use of moved value: `step`
  curry(step);
  //! E0382 use of moved value: `step`
  partial(step, 1);
  //! E0382 use of moved value: `step`
  flip(step);
}
