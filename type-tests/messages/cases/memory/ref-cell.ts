// `RefCell`: Send as the value, never Sync, Clone as the value, 'static as the value.
import { closure, move, ref, refCell, type RefCell } from "fn-traits";
import { cloned, clonedTask, copied, copiedTask, kept, sent, shared, sharedTask, spawned } from "./bounds.ok.js";

const log = refCell(["start"]);
const jobs = refCell([() => 1]);

// Interior mutability: `.fn` reads and writes it, by reference and owned.
const write = closure({ log: ref(log) }).fn(({ log }, line: string) => {
  using lines = log.value.borrowMut();
  lines.value.push(line);
  lines.value = [...lines.value, line];
});
write("step");
closure({ log: move(refCell([1])) }).fn(({ log }) => log.value.withBorrowMut((list) => list.value.push(2)));

// A shared guard reads, all the way down.
{
  using lines = log.borrow();
  const first: string | undefined = lines.value[0];
  //! TS Cannot assign to 'value' because it is a read-only property
  lines.value = [];
  //! TS Property 'push' does not exist on type 'readonly string[]'
  lines.value.push("x");
}
log.withBorrow((lines) => lines.value.length).toFixed();
//! TS Property 'push' does not exist on type 'readonly string[]'
log.withBorrow((lines) => lines.value.push("x"));

// `tryBorrow` has to be asked whether it has borrowed.
{
  using lines = log.tryBorrow();
  lines?.value.length;
  //! TS 'lines' is possibly 'undefined'
  lines.value.length;
  using more = log.tryBorrowMut();
  more?.value.push("x");
}

// Invariant, as what is written is read elsewhere.
//! TS Type 'RefCell<string[]>' is not assignable to type 'RefCell<(string | number)[]>'
const aliased: RefCell<(string | number)[]> = log;

log.clone().swap(log);
//! E0599 the method `clone` exists for `RefCell<fn[]>`, but its trait bounds were not satisfied: `fn[]: Clone`
jobs.clone();
refCell<number | undefined>(1).take()?.toFixed();
//! E0599 the method `take` exists for `RefCell<string[]>`, but its trait bounds were not satisfied: `string[]: Default`
log.take();
log.replace([]).length;
log.intoInner().push("end");

// The value's own traits.
cloned(log);
sent(log);
kept(log);
kept(jobs);
//! E0277 the trait bound `RefCell<fn[]>: Clone` is not satisfied
cloned(jobs);
//! E0277 the trait bound `RefCell<string[]>: Copy` is not satisfied
copied(log);
//! E0277 `RefCell<fn[]>` cannot be sent between threads safely
sent(jobs);
//! E0277 `RefCell<string[]>` cannot be shared between threads safely
shared(log);

// What a closure derives from it, by value and by reference.
const owning = closure({ log: move(refCell([1])) }).fn(({ log }) => log.value.withBorrow((list) => list.value.length));
clonedTask(owning);
spawned(owning);
//! E0277 the trait bound `RefCell<number[]>: Copy` is not satisfied: captured variable `log`
copiedTask(owning);
//! E0277 `RefCell<number[]>` cannot be shared between threads safely: captured variable `log`
sharedTask(owning);
const borrowing = closure({ log: ref(log) }).fn(({ log }) => log.value.withBorrow((list) => list.value.length));
copiedTask(borrowing);
//! E0277 `&RefCell<string[]>` cannot be sent between threads safely: captured variable `log`
sent(borrowing);
const running = closure({ jobs: move(jobs) }).fn(({ jobs }) => jobs.value.withBorrow((list) => list.value.length));
kept(running);
//! E0277 the trait bound `RefCell<fn[]>: Clone` is not satisfied: captured variable `jobs`
clonedTask(running);
//! E0277 `RefCell<fn[]>` cannot be sent between threads safely: captured variable `jobs`
spawned(running);

const held = closure({ text: ref("x") }).fn(({ text }) => {
  //! E0597 `RefCell<&string>` holds a reference to a value that does not live long enough
  kept(refCell(text));
  return text.value;
});
