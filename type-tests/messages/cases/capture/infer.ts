// Inferred closures: what a body may not do, said at the body; and what the inferred closure is refused.
import { call, callMut, callOnce, clone, closure, move, mut, place, ref, type Clone, type Fn, type FnMut, type Send, type Static } from "fn-traits";
import { infer, inferMove } from "fn-traits/infer";

const counter = place(0);
const list = place([1]);
const delta = 2;
const words = ["a"];

// E0594 and E0596: a plain value is a `let`, a place a `let mut`.
infer({ counter }, function* ({ counter }) { yield* counter.set(1); });
//! E0594 cannot assign to `delta`, as `delta` is not declared as mutable; declare it with `place`
infer({ delta }, function* ({ delta }) { yield* delta.set(1); });
//! E0594 cannot assign to `delta`
infer({ delta }, function* ({ delta }) { yield* delta.update((delta) => delta + 1); });
infer({ list }, function* ({ list }) { yield* list.mutate((list) => list.push(1)); });
//! E0596 cannot borrow `words` as mutable, as `words` is not declared as mutable; declare it with `place`
infer({ words }, function* ({ words }) { yield* words.mutate((words) => words.push("b")); });
infer({ list }, function* ({ list }) { yield* list.mut(); });
//! E0596 cannot borrow `words` as mutable
infer({ words }, function* ({ words }) { yield* words.mut(); });
// A `move` closure owns what it captured, but as it was declared.
inferMove({ list }, function* ({ list }) { yield* list.mutate((list) => list.push(1)); });
//! E0596 cannot borrow `words` as mutable
inferMove({ words }, function* ({ words }) { yield* words.mutate((words) => words.push("b")); });
// A part of a plain value is as immutable as the whole.
const pair = { x: 1, y: 2 };
infer({ pair: place(pair) }, function* ({ pair }) { yield* pair.field("x").set(2); });
//! E0594 cannot assign to `pair.x`, as `pair` is not declared as mutable
infer({ pair }, function* ({ pair }) { yield* pair.field("x").set(2); });

// An `FnMut` is called through a mutable borrow.
const next = closure({ counter: mut(counter) }).fnMut(({ counter }) => ++counter.value);
infer({ next: place(next) }, function* ({ next }) { return yield* next.call(); });
//! E0596 cannot borrow `next` as mutable, as `next` is not declared as mutable; declare it with `place`
infer({ next }, function* ({ next }) { return yield* next.call(); });

// E0507, E0596: what is behind a reference.
closure({ words: ref(words), list: mut(list) }).fnMut(({ words, list }) => {
  infer({ words }, function* ({ words }) { return (yield* words.deref).length; });
  //! E0507 cannot move out of `*words` which is behind a reference; clone it
  infer({ words }, function* ({ words }) { return yield* words.deref.take(); });
  //! E0507 cannot move out of `*list`
  inferMove({ list }, function* ({ list }) { return yield* list.deref.take(); });
  infer({ list }, function* ({ list }) { yield* list.deref.set([]); });
  //! E0596 cannot borrow `*words` as mutable, which is behind a `&` reference; borrow it with `&mut`
  infer({ words }, function* ({ words }) { yield* words.deref.set([]); });
});

// E0509: a part of what has a destructor.
const file = { lines: ["a"], [Symbol.dispose]: () => {} };
infer({ file }, function* ({ file }) { return (yield* file.field("lines")).length; });
//! E0509 cannot move out of `file.lines`, whose owner has a destructor; clone it
infer({ file }, function* ({ file }) { return yield* file.field("lines").take(); });

// E0382: a closure that was moved before.
const used = closure("used", { words: move(words) }).fnOnce(({ words }) => words.take());
infer({ used }, function* ({ used }) { return yield* used.call(); });
callOnce(used);
infer({ delta, used }, function* ({ delta }) { return yield* delta; });
//! E0382 use of moved value: `used` was consumed by an earlier call, drop or move
infer({ delta, used }, function* ({ delta, used }) { yield* delta; return yield* used.take(); });

// In a body of several lines the error is at its head, and the sentence names the place.
infer(
  { counter, delta },
  //! E0594 cannot assign to `delta`
  function* ({ counter, delta }) {
    yield* counter.set(yield* delta);
    yield* delta.set(1);
  },
);

// E0525: the kind, and the capture that decides it.
const reads = infer({ words }, function* ({ words }) { return (yield* words).length; });
const writes = infer("writes", { counter }, function* ({ counter }) { return yield* counter.update((counter) => counter + 1); });
const takes = infer("takes", { words }, function* ({ words }) { return yield* words.take(); });
call(reads);
//! E0525 expected a closure that implements the `Fn` trait, but `writes` only implements `FnMut`, because it mutates the variable `counter`; keep it in a `Cell`, or ask for `FnMut`
call(writes);
callMut(writes);
//! E0525 expected a closure that implements the `FnMut` trait, but `takes` only implements `FnOnce`, because it moves the variable `words` out of its environment; clone it there, or ask for `FnOnce`
callMut(takes);
const asFn: Fn<[], number> = reads;
//! E0525 because it mutates the variable `counter`
const notFn: Fn<[], number> = writes;
const asFnMut: FnMut<[], number> = writes;
//! E0525 because it moves the variable `words` out of its environment
const notFnMut: FnMut<[], string[]> = takes;
// An `FnOnce` has no `()`.
callOnce(takes);
//! E0382 use of moved value: `takes` was consumed
callOnce(takes);

// The traits of its captures.
clone(reads);
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `counter`
clone(writes);
const owned: Static = inferMove({ counter }, function* ({ counter }) { return yield* counter; });
//! E0373 `writes` may outlive the current function, but it borrows `counter`; capture by `move` instead
const borrowed: Static = writes;
const sent: Send & Clone = reads;

// A variable that is not given is not there.
//! TS Property 'list' does not exist
infer({ counter }, function* ({ list }) { yield* list; });
void [asFn, notFn, asFnMut, notFnMut, owned, borrowed, sent];

// A body has no `this`.
class Scale {
  factor = 2;
}
infer({ delta }, function* (this: void, { delta }) { return yield* delta; });
//! TS Type 'void' is not assignable to type 'Scale'.
infer({ delta }, function* (this: Scale, { delta }) { return (yield* delta) * this.factor; });
//! TS Type 'void' is not assignable to type 'Scale'.
inferMove({ delta }, function* (this: Scale, { delta }) { return (yield* delta) * this.factor; });
//! TS Property 'factor' does not exist on type 'void'.
infer({ delta }, function* ({ delta }) { return (yield* delta) * this.factor; });
