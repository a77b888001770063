// `flow`: what a step refuses, and what the composition lacks because of a step.
import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, ref, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type FnPtr, type Send, type Static, type Sync } from "fn-traits";
import { flow } from "fn-traits/combinators";

const total = place(0);
const rate = 2;
const list = [1, 2];
const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
const take = closure("take", { list: move(list) }).fnOnce(({ list }, x: number) => list.take().length + x);
const measure = (text: string) => text.length;
const show = (n: number) => `${n}`;

// Plain functions are function items: everything but Send and Sync.
const plain = flow(measure, show);
plain("a").toUpperCase();
const fn: Fn<[text: string], string> & Clone & Copy & Static = plain;
//! E0277 `fn` cannot be sent between threads safely: JavaScript cannot tell what a plain function closes over; vouch for it with `fnPtr`; note: in part `step2`
const send: Send = flow(fnPtr(measure), show);
//! E0277 `fn` cannot be shared between threads safely: JavaScript cannot tell what a plain function closes over; vouch for it with `fnPtr`; note: in part `step1`
const sync: Sync = flow(measure, fnPtr(show));
const vouched: Fn<[text: string], string> & Copy & Send & Sync & Static = flow(fnPtr(measure), fnPtr(show));
//! E0308 expected a function pointer, but this closure captures its parts
const pointer: FnPtr<[text: string], string> = plain;

// The weakest kind of the parts, for the part's reason.
const mutable = flow(measure, add, show);
mutable("a").toUpperCase();
const asMut: FnMut<[text: string], string> = mutable;
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`; note: in part `step2`
call(mutable, "a");
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `step2`
clone(mutable);
//! E0373 `add` may outlive the current function, but it borrows `total`; capture by `move` instead; note: in part `step2`
const kept: Static = mutable;
//! E0373 `scale` may outlive the current function, but it borrows `rate`; capture by `move` instead; note: in part `step1`
const borrowed: Static = flow(scale, show);
const copied: Copy = flow(scale, show);

// Each part that lacks a trait says so.
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `step2`; also error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `step3`
clone(flow(measure, add, add));

// With an FnOnce step there is no `()`.
const once = flow(measure, take, show);
//! TS This expression is not callable.
once("a");
//! E0525 expected a closure that implements the `FnMut` trait, but `take` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`; note: in part `step2`
callMut(once, "a");
//! TS Argument of type
["a"].map(once);
callOnce(once, "a");
once.output.toUpperCase();
//! E0382 use of moved value: this closure
callOnce(once, "a");

// The names of parts nest.
//! E0525 because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`; note: in part `step2`; note: in part `step1`
call(flow(flow(measure, add), show), "a");

// A moved step.
const counter = closure("counter", { list: move(list) }).fnMut(({ list }, x: number) => list.value.push(x));
drop(counter);
flow(
  measure,
  //! E0382 use of moved value: `counter`
  counter,
  show,
);
flow(
  //! E0382 use of moved value: `counter`
  counter,
  show,
);
//! E0382 use of moved value: `counter`
flow(counter);
const gone = flow(add);
moved(gone);
//! E0382 use of moved value: this closure
flow(gone, show);
export function parameter(f: FnMut<[x: number], number>, g: FnOnce<[x: number], number>): void {
  flow(f, g);
  callOnce(f, 1);
  flow(
    measure,
    //! E0382 use of moved value: this closure
    f,
  );
  //! E0277 a bound promises no trait but those it names
  const text: Clone = flow(g);
}

// A step that does not fit.
flow(
  //! TS Type 'number' is not assignable to type 'string'.
  measure,
  measure,
  show,
);
flow(
  measure,
  //! TS Type 'number' is not assignable to type 'string'.
  scale,
  (text: string) => text,
);
flow(
  measure,
  //! TS Type 'number' is not assignable to type 'string'.
  take,
  measure,
);
//! TS is not assignable to parameter of type
flow(measure, 3);
//! TS Property 'toUpperCase' does not exist on type 'number'.
flow(measure, (n) => n.toUpperCase());
//! TS Argument of type 'number' is not assignable to parameter of type 'string'.
flow(measure, show)(1);
