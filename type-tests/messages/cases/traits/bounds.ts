// Bounds compose with `&`, in parameters, type parameters and results; each part refuses in its own words.
import { callOnce, clone, closure, move, mut, place, rc, ref, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type Output, type Send, type Static, type Sync } from "fn-traits";
import { add, free, job, scale, shared, spawn, total } from "./support.ok.js";

declare function every<F extends Fn<[x: number], number> & Clone & Copy & Send & Sync & Static>(f: F): F;
declare function cloneable<F extends FnMut<[x: number], number> & Clone>(f: F): F;
declare function twoOf<A extends readonly unknown[], R>(f: FnMut<A, R> & Send, g: Fn<A, R> & Clone): R;

every(free)(1).toFixed();
//! E0373 `scale` may outlive the current function, but it borrows `rate`
every(scale);
//! E0277 the trait bound `Rc<string[]>: Copy` is not satisfied: captured variable `words`
every(shared);
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`
every(add);
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `total`
cloneable(add);
clone(cloneable(closure({ list: move([1]) }).fnMut(({ list }, x: number) => list.value.push(x))))(1).toFixed();

// What a thread asks for.
spawn(closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length)).toFixed();
//! E0373 this closure may outlive the current function, but it borrows `total`
spawn(closure({ total: mut(total) }).fnOnce(({ total }) => total.value));
//! E0277 `Rc<number[]>` cannot be sent between threads safely: captured variable `list`
spawn(closure({ list: move(rc([1])) }).fnOnce(({ list }) => list.take().strongCount));
//! TS Type '(x: number) => number' is not assignable to type '() => number'
spawn(job);

// Two parameters that share their arguments and output.
twoOf(add, scale).toFixed();
//! E0277 a bound promises no trait but those it names
const promised = (f: FnMut<[x: number], number>): number => twoOf(f, scale);
//! TS Type 'string' is not assignable to type 'number'
twoOf(add, closure({}).fn((_, x: number) => String(x)));

// A result of a bound's type promises that bound.
const make = (by: number): Fn<[x: number], number> & Send & Static => closure({ by: move(by) }).fn(({ by }, x: number) => x * by.value);
spawn(closure({ f: move(make(2)) }).fnOnce(({ f }) => f.take()(1)));
//! E0373 this closure may outlive the current function, but it borrows `by`
const dangling = (by: number): Fn<[x: number], number> & Static => closure({ by: ref(by) }).fn(({ by }, x: number) => x * by.value);
//! E0277 a bound promises no trait but those it names
clone(make(2));

// A bound is not met by a weaker one, and not by the union of two.
export function narrow(f: FnOnce<[], void> & Send, g: (FnOnce<[], void> & Send) | (FnOnce<[], void> & Static)): void {
  const weaker: FnOnce<[], void> = f;
  //! E0277 a bound promises no trait but those it names
  const stronger: FnOnce<[], void> & Send & Static = f;
  //! E0277 a bound promises no trait but those it names
  const one: FnOnce<[], void> & Send = g;
  void [weaker, stronger, one];
}

// A type parameter with a bound passes where the bound does, and keeps the closure's own traits.
export function wrap<F extends FnOnce<[], number> & Send>(f: F): FnOnce<[], number> & Send {
  return f;
}
export function runWith<F extends FnOnce<[], unknown>>(f: F): Output<F> {
  callOnce(f);
  return f.output as Output<F>;
}
//! TS Type 'number' is not assignable to type 'string'
const text: string = runWith(closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length));
const local = place(1);
runWith(closure({ local: mut(local) }).fnMut(({ local }) => local.value)).toFixed();
void [promised, dangling, text];
