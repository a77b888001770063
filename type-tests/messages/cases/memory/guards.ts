// Guards are running borrows: never Clone, never Send, never 'static; a lock's may be Sync.
import { closure, move, mutex, rc, refCell } from "fn-traits";
import { clonedTask, kept, sent, sharedTask, spawned } from "./bounds.ok.js";

const log = refCell(["start"]);
const total = mutex(0);

using read = log.borrow();
using write = log.borrowMut();
using lock = total.lock();

const reading = closure({ read: move(read) }).fn(({ read }) => read.value.value.length);
reading();
//! E0277 the trait bound `Ref<string[]>: Clone` is not satisfied: captured variable `read`
clonedTask(reading);
//! E0277 `Ref<string[]>` cannot be sent between threads safely: captured variable `read`
sent(reading);
//! E0277 `Ref<string[]>` cannot be shared between threads safely: captured variable `read`
sharedTask(reading);
//! E0597 `read` holds a reference to a value that does not live long enough
kept(reading);

const writing = closure({ write: move(write) }).fn(({ write }) => write.value.value.push("x"));
//! E0277 the trait bound `RefMut<string[]>: Clone` is not satisfied: captured variable `write`
clonedTask(writing);
//! E0277 `RefMut<string[]>` cannot be sent between threads safely: captured variable `write`
spawned(writing);

const locking = closure({ lock: move(lock) }).fn(({ lock }) => (lock.value.value += 1));
sharedTask(locking);
//! E0277 the trait bound `MutexGuard<number>: Clone` is not satisfied: captured variable `lock`
clonedTask(locking);
//! E0277 `MutexGuard<number>` cannot be sent between threads safely: captured variable `lock`
sent(locking);
//! E0597 `lock` holds a reference to a value that does not live long enough
kept(locking);
using other = mutex(refCell(0)).lock();
//! E0277 `MutexGuard<RefCell<number>>` cannot be shared between threads safely: captured variable `other`
sharedTask(closure({ other: move(other) }).fn(({ other }) => other.value.value.intoInner()));
//! E0277 `Rc<number>` cannot be sent between threads safely: captured variable `it`
sent(closure({ it: move(rc(1)) }).fn(() => 1));
