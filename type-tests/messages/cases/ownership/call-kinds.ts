// `call`, `callMut` and `()`: each asks for its trait, as the methods of Rust do.
import { call, callMut, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref, type Clone, type Fn, type FnMut, type FnOnce } from "fn-traits";

declare function coin(): boolean;
const total = place(0);
const rate = 2;
const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const job = closure("job", { list: move([1]) }).fnOnce(({ list }, x: number) => list.take().push(x));

// The stronger kind can be called by the weaker ways too.
call(scale, 1).toFixed();
callMut(scale, 1).toFixed();
callMut(add, 1).toFixed();
scale(1).toFixed();
add(1).toFixed();
call(fnPtr((x: number) => x), 1).toFixed();

// With the type arguments written out.
call<[x: number], number>(scale, 1).toFixed();
callMut<[x: number], number>(add, 1).toFixed();
clone<Fn<[x: number], number> & Clone>(scale)(1).toFixed();
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`
call<[x: number], number>(add, 1);
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `total`
clone<FnMut<[x: number], number> & Clone>(add);

//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`
call(add, 1);
//! E0525 expected a closure that implements the `FnMut` trait, but `job` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`
callMut(job, 1);
//! E0525 expected a closure that implements the `Fn` trait, but `job` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fn`, or ask for `FnOnce`
call(job, 1);
//! TS This expression is not callable.
job(1);

// The arguments and the output are those of the closure.
//! TS Argument of type 'string' is not assignable to parameter of type 'number'.
call(scale, "1");
//! TS Expected 2 arguments, but got 1.
callMut(add);
//! TS Expected 1 arguments, but got 2.
scale(1, 2);
//! TS Type 'number' is not assignable to type 'string'.
const text: string = callMut(add, 1);

// A bound promises its kind and the weaker ones.
export function bounds(f: Fn<[], number>, m: FnMut<[], number>, o: FnOnce<[], number>): void {
  f();
  m();
  call(f).toFixed();
  callMut(f).toFixed();
  callMut(m).toFixed();
  //! E0277 a bound promises no trait but those it names
  call(m);
  //! E0277 a bound promises no trait but those it names
  callMut(o);
  //! TS This expression is not callable.
  o();
  callOnce(o);
}

// Neither takes what was moved.
export function moved(f: Fn<[], number>): void {
  const reader = closure("reader", { list: move([1]) }).fn(({ list }) => list.value.length);
  if (coin()) drop(reader);
  //! E0382 use of possibly-moved value: `reader`
  call(reader);
  //! E0382 use of possibly-moved value: `reader`
  callMut(reader);
  //! E0382 use of possibly-moved value: `reader`
  clone(reader);
  // As in rustc, the types come first.
  //! E0308 expected a function pointer, but `reader` captures `list`
  fnPtr(reader);
  //! E0382 use of moved value: `reader`
  reader();
  drop(f);
  //! E0382 use of moved value: this closure
  call(f);
  //! E0382 use of moved value: this closure
  callMut(f);
}

// Generic code asks for the least it needs.
export const twice = <F extends FnMut<[], number>>(f: F): number => callMut(f) + callMut(f);
export function again<F extends Fn<[], number> & Clone>(f: F): number {
  const g = clone(f);
  return call(f) + call(g) + f() + callMut(g);
}
twice(closure({ total: mut(total) }).fnMut(({ total }) => total.value++)).toFixed();
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
twice(closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length));
void text;
