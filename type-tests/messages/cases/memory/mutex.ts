// `Mutex`: Send and Sync when the value is Send, never Clone or Copy, 'static as the value.
import { arc, cell, closure, move, mutex, rc, ref, type Mutex } from "fn-traits";
import { cloned, clonedTask, copied, kept, sent, shared, sharedTask, spawned } from "./bounds.ok.js";

const total = mutex(0);
const jobs = mutex([() => 1]);

// Interior mutability: `.fn` reads and writes it.
const add = closure({ total: ref(total) }).fn(({ total }, n: number) => {
  using sum = total.value.lock();
  sum.value += n;
});
add(1);
total.withLock((sum) => sum.value).toFixed();
{
  using sum = total.tryLock();
  //! TS 'sum' is possibly 'undefined'
  sum.value += 1;
}
export async function later(): Promise<void> {
  using sum = await total.lockAsync();
  sum.value += 1;
  //! TS Property 'value' does not exist on type 'Promise<MutexGuard<number>>'
  total.lockAsync().value;
}
total.intoInner().toFixed();

//! TS Type 'Mutex<number>' is not assignable to type 'Mutex<string | number>'
const aliased: Mutex<string | number> = total;

// The value's own traits.
sent(total);
shared(total);
kept(total);
kept(jobs);
//! E0277 the trait bound `Mutex<number>: Clone` is not satisfied
cloned(total);
//! E0277 the trait bound `Mutex<number>: Copy` is not satisfied
copied(total);
//! E0277 `Mutex<fn[]>` cannot be sent between threads safely
sent(jobs);
//! E0277 `Mutex<fn[]>` cannot be shared between threads safely
shared(jobs);
//! TS Property 'clone' does not exist on type 'Mutex<number>'
total.clone();

// It makes Sync of what is only Send, and nothing of what is not even that.
shared(mutex(cell(0)));
//! E0277 `Mutex<Rc<number>>` cannot be shared between threads safely
shared(mutex(rc(0)));

// What a closure derives from it, by value and by reference.
const owning = closure({ total: move(mutex(0)) }).fn(({ total }) => total.value.withLock((sum) => ++sum.value));
spawned(owning);
sharedTask(owning);
//! E0277 the trait bound `Mutex<number>: Clone` is not satisfied: captured variable `total`
clonedTask(owning);
const borrowing = closure({ total: ref(total) }).fn(({ total }) => total.value.withLock((sum) => ++sum.value));
clonedTask(borrowing);
sent(borrowing);
const sharing = closure({ total: move(arc(total)) }).fn(({ total }) => total.value.value.withLock((sum) => ++sum.value));
clonedTask(sharing);
spawned(sharing);
const running = closure({ jobs: ref(jobs) }).fn(({ jobs }) => jobs.value.withLock((list) => list.value.length));
//! E0277 `&Mutex<fn[]>` cannot be sent between threads safely: captured variable `jobs`
sent(running);

const outer = closure({ text: ref("x") }).fn(({ text }) => {
  //! E0597 `Mutex<&string>` holds a reference to a value that does not live long enough
  kept(mutex(text));
  return text.value;
});
