// The reason stands on the argument that names the trait.
import { callOnce, closure, fnPtr, move, mut, place, rc, ref, boxed, type Fn } from "fn-traits";
import { assertImpl } from "fn-traits/testing";

const count = place(0);
const log = place("");
const next = closure("next", { count: mut(count), log: mut(log) }).fnMut(({ count }) => ++count.value);
const task = closure("task", { words: move(["hi"]) }).fnOnce(({ words }) => words.take().join());
const shared = closure({ words: move(rc(["hi"])), note: move(rc(1)) }).fn(({ words }) => words.value.value.length);
const reader = closure("reader", { log: ref(log) }).fn(({ log }) => log.value);

assertImpl<typeof next>()("FnMut", "FnOnce", "Send", "Sync");
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `count`; the trait bound `&mut string: Clone` is not satisfied: captured variable `log`; capture it by `ref`, or `move` a clone in
assertImpl<typeof next>()("Clone");
//! E0277 the trait bound `&mut number: Copy` is not satisfied: captured variable `count`
assertImpl<typeof next>()("FnMut", "Copy", "FnOnce");
//! E0525 expected a closure that implements the `Fn` trait, but `next` only implements `FnMut`, because it was built with `.fnMut`
assertImpl<typeof next>()("Fn");
//! E0373 `next` may outlive the current function, but it borrows `count`, `log`; capture by `move` instead
assertImpl<typeof next>()("Static");

//! E0525 expected a closure that implements the `FnMut` trait, but `task` only implements `FnOnce`
assertImpl<typeof task>()("FnMut");
//! E0277 `Rc<number>` cannot be sent between threads safely: captured variable `note`; `Rc<string[]>` cannot be sent between threads safely: captured variable `words`
assertImpl<typeof shared>()("Clone", "Send");
//! E0277 `Rc<number>` cannot be shared between threads safely: captured variable `note`
assertImpl<typeof shared>()("Sync");

// A union: the reason of the member that lacks it.
//! E0277 captured variable `count`
assertImpl<typeof next | typeof reader>()("FnMut", "Clone");
//! E0373 `reader` may outlive the current function, but it borrows `log`
//! E0373 `next` may outlive the current function, but it borrows `count`, `log`
assertImpl<typeof next | typeof reader>()("Static");

// Bounds, boxes, values.
//! E0277 a bound promises no trait but those it names
assertImpl<Fn<[], void>>()("Fn", "Send");
const box = boxed(reader);
//! E0277 the type of the boxed closure is erased; clone the closure before you box it
assertImpl<typeof box>()("Clone");
//! E0277 expected a closure that implements `Fn`, found `fn`; build it with `closure`, or wrap a function in `fnPtr`
assertImpl<() => void>()("Fn");
//! E0277 the trait bound `Date: Copy` is not satisfied
assertImpl<Date>()("Copy");

// What would agree to everything.
//! E0282 type annotations needed: `any` and `never` tell nothing about a closure
assertImpl<any>()("Clone");
//! E0282 type annotations needed: `any` and `never` tell nothing about a closure
assertImpl<never>()("Clone");

// A moved closure implements nothing.
callOnce(task);
//! E0382 use of moved value: `task` was consumed
assertImpl<typeof task>()("FnOnce");

// A name that is no trait's.
//! TS '"Clonable"' is not assignable to parameter of type 'TraitName'
assertImpl<typeof reader>()("Clonable");
declare const some: string;
//! TS 'string' is not assignable to parameter of type 'TraitName'
assertImpl<typeof reader>()(some);

// Within a generic function, what the bound does not name.
function generic<Closure extends Fn<[], void>>(): void {
  assertImpl<Closure>()("Fn", "FnMut", "FnOnce");
  //! TS '"Clone"' is not assignable
  assertImpl<Closure>()("Fn", "Clone");
}
function unbounded<Closure>(): void {
  //! TS '"Clone"' is not assignable
  assertImpl<Closure>()("Clone");
}
void [generic, unbounded, fnPtr];
