// Closures inside pointers and cells: what can be called through them.
import { callOnce, cell, closure, move, mutex, arc, place, mut, rc, ref, refCell } from "fn-traits";
import { cloned, sent } from "./bounds.ok.js";

const read = closure({ a: ref(1) }).fn(({ a }) => a.value);
const next = closure("next", { a: move([1]) }).fnMut(({ a }) => a.value.push(2));
const job = closure("job", { a: move([1]) }).fnOnce(({ a }) => a.take().length);

// Behind a pointer an `Fn` can be called, an `FnMut` and an `FnOnce` cannot.
rc(read).value().toFixed();
//! E0596 cannot borrow data in an `Rc` as mutable
rc(next).value();
//! E0596 cannot borrow data in an `Arc` as mutable
arc(next).value();
//! E0507 cannot move out of an `Rc`
callOnce(rc(job).value);
//! E0507 cannot move out of an `Arc`
callOnce(arc(job).value);

// In a cell an `FnMut` can: the guard is a mutable borrow.
rc(refCell(next)).value.withBorrowMut((f) => f.value()).toFixed();
mutex(next).withLock((f) => f.value()).toFixed();
//! E0596 cannot borrow data in dereference of `Ref` as mutable
refCell(next).withBorrow((f) => f.value());
//! E0507 cannot move out of dereference of `RefMut`
refCell(job).withBorrowMut((f) => callOnce(f.value));
//! E0507 cannot move out of dereference of `MutexGuard`
mutex(job).withLock((f) => callOnce(f.value));

// An `FnOnce` leaves its owner whole.
const mine = refCell(job).intoInner();
callOnce(mine);
mine.output.toFixed();
const last = rc(job).intoInner();
if (last) {
  callOnce(last);
  //! E0382 use of moved value: `job`
  callOnce(last);
}

// A Copy closure can be copied out of a cell, another not.
cell(read).get()().toFixed();
//! E0599 the method `get` exists for `Cell<{closure next}>`, but its trait bounds were not satisfied: `{closure next}: Copy`
cell(next).get();

// The derived traits are those of the closure.
const count = place(0);
const counting = closure({ count: mut(count) }).fnMut(({ count }) => ++count.value);
cloned(refCell(next));
//! E0277 the trait bound `RefCell<{closure}>: Clone` is not satisfied
cloned(refCell(counting));
sent(mutex(next));
//! E0277 `Mutex<{closure}>` cannot be sent between threads safely
sent(mutex(closure({ a: move(rc(1)) }).fn(() => 1)));
