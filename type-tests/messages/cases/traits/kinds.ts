// The hierarchy: `Fn` implements `FnMut` implements `FnOnce`, and never the other way round.
import { boxed, closure, fnPtr, move, type Boxed, type Fn, type FnMut, type FnOnce } from "fn-traits";
import { add, job, needFn, needFnMut, needFnOnce, scale, unnamed } from "./support.ok.js";

needFn(scale);
needFnMut(scale);
needFnOnce(scale);
needFnMut(add);
needFnOnce(add);
needFnOnce(job);
needFn(fnPtr((x: number) => x));

//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`
needFn(add);
//! E0525 expected a closure that implements the `Fn` trait, but `job` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fn`, or ask for `FnOnce`
needFn(job);
//! E0525 expected a closure that implements the `FnMut` trait, but `job` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`
needFnMut(job);
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
needFnMut(unnamed);

// A closure written in the argument is refused in the same words, on the line where it starts.
needFnOnce(closure({ list: move([1]) }).fnOnce(({ list }, x) => list.take().push(x)));
//! E0525 this closure only implements `FnOnce`, because it was built with `.fnOnce`
needFnMut(closure({ list: move([1]) }).fnOnce(({ list }, x) => list.take().push(x)));
needFnMut(
  //! E0525 `inline` only implements `FnOnce`, because it was built with `.fnOnce`
  closure("inline", { list: move([1]) }).fnOnce(({ list }, x) => list.take().push(x)),
);

// Assignments, returns, fields and elements ask like parameters do.
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`
const f: Fn<[number], number> = add;
//! E0525 expected a closure that implements the `FnMut` trait, but `job` only implements `FnOnce`
const returns = (): FnMut<[number], number> => job;
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`
const field: { readonly run: Fn<[number], number> } = { run: add };
//! E0525 expected a closure that implements the `FnMut` trait, but `job` only implements `FnOnce`
const list: FnMut<[number], number>[] = [scale, add, job];
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`
const checked = add satisfies Fn<[number], number>;

// A bound and a box promise their kind, and the sentence is about bounds: there is no closure to name.
export function bounds(once: FnOnce<[number], number>, mutable: FnMut<[number], number>, box: Boxed<FnMut<[number], number>>): void {
  needFnOnce(once);
  needFnOnce(mutable);
  needFnMut(mutable);
  needFnMut(box);
  //! E0277 a bound promises no trait but those it names; ask for more where it is written, as in `FnMut<[], void> & Send`
  needFnMut(once);
  //! E0277 a bound promises no trait but those it names
  needFn(mutable);
  //! E0277 a bound promises no trait but those it names
  needFn(box);
}
export function generic<F extends FnMut<[number], number>>(g: F): void {
  needFnMut(g);
  //! E0277 a bound promises no trait but those it names
  needFn(g);
}

// Arguments and output are the compiler's business, in its words.
//! TS Type 'string' is not assignable to type 'number'
needFn(closure({}).fn((_, x: number) => String(x)));
//! TS Type 'number' is not assignable to type 'string'
needFn(closure({}).fn((_, x: string) => x.length));
//! TS Type '(x: number, y: number) => number' is not assignable to type '(x: number) => number'
needFn(closure({}).fn((_, x: number, y: number) => x + y));
needFn(closure({}).fn(() => 1));

// A plain function implements nothing; `fnPtr` vouches for it.
//! E0277 expected a closure, found a value that does not say what it captures
needFn((x: number) => x);
//! TS Argument of type '(x: number) => number' is not assignable to parameter of type 'FnOnce<[x: number], number>'
needFnOnce((x: number) => x);
needFnOnce(boxed(scale));
void [f, returns, field, list, checked];
