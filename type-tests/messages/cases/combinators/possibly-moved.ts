// A closure that only some path moved, as the part of a combinator: told from one that every path moved.
import { closure, drop, move, type FnMut } from "fn-traits";
import { and, compose, converge, curry, flip, flow, mapArgs, mapOutput, not, once, or, partial, pipe, scopeGuard, split, tap, uncurry } from "fn-traits/combinators";

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

// Each part of several.
export function parts(): void {
  const more = closure("more", { list: move([1]) }).fnMut(({ list }, n: number) => list.value.push(n));
  const last = closure("last", { list: move([1]) }).fnOnce(({ list }, n: number) => list.take().includes(n));
  const test = closure("test", { list: move([1]) }).fn(({ list }, n: number) => list.value.includes(n));
  const pair = closure("pair", { list: move([1]) }).fn(({ list }, a: number, b: number) => list.value.length + a + b);
  const double = (n: number): number => n * 2;
  const tidy = closure("tidy", { list: move([1]) }).fnOnce(({ list }) => list.take().length);
  if (coin()) {
    drop(tidy);
    drop(more);
    drop(last);
    drop(test);
    drop(pair);
  }
  //! E0382 use of possibly-moved value: `tidy`
  scopeGuard(tidy);
  //! E0382 use of possibly-moved value: `more`
  flow(more, double);
  //! E0382 use of possibly-moved value: `more`
  flow(double, more, double);
  //! E0382 use of possibly-moved value: `last`
  flow(double, double, last);
  //! E0382 use of possibly-moved value: `more`
  flow(double, double, double, double, double, double, double, double, double, more);
  //! E0382 use of possibly-moved value: `more`
  compose(double, more);
  //! E0382 use of possibly-moved value: `last`
  compose(last, double);
  //! E0382 use of possibly-moved value: `more`
  compose(double, double, double, double, double, double, double, double, more, double);
  //! E0382 use of possibly-moved value: `more`
  pipe(1, double, more);
  //! E0382 use of possibly-moved value: `last`
  pipe(1, last);
  //! E0382 use of possibly-moved value: `pair`
  converge(pair, double, double);
  //! E0382 use of possibly-moved value: `more`
  converge((a: number, b: number, c: number) => a + b + c, double, double, more);
  //! E0382 use of possibly-moved value: `more`
  mapArgs(more, (text: string) => [text.length]);
  //! E0382 use of possibly-moved value: `last`
  mapArgs(last, (text: string) => [text.length]);
  //! E0382 use of possibly-moved value: `more`
  mapOutput(more, double);
  //! E0382 use of possibly-moved value: `more`
  mapOutput(double, more);
  //! E0382 use of possibly-moved value: `test`
  and(test, (n: number) => n > 1);
  //! E0382 use of possibly-moved value: `last`
  or((n: number) => n > 1, last);
}

// Moved on every path.
export function gone(): void {
  const more = closure("more", { list: move([1]) }).fnMut(({ list }, n: number) => list.value.push(n));
  const double = (n: number): number => n * 2;
  drop(more);
  //! E0382 use of moved value: `more`
  flow(more, double);
  //! E0382 use of moved value: `more`
  compose(double, more);
  //! E0382 use of moved value: `more`
  pipe(1, more);
  //! E0382 use of moved value: `more`
  mapOutput(more, double);
}

// Of a parameter of a bound's type, the name of which is not known.
export function bounds(f: FnMut<[n: number], number>): void {
  drop(f);
  //! E0382 use of moved value: this closure
  flow(f, String);
  //! E0382 use of moved value: this closure
  compose(String, f);
  //! E0382 use of moved value: this closure
  converge((a: number, b: number) => a + b, f, (n: number) => n);
}
