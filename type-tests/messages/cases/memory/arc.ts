// `Arc`: Clone, never Copy, Send and Sync when the value is both, 'static as the value.
import { arc, cell, clone, closure, move, mutex, rc, ref, refCell, type Arc, type Rc } from "fn-traits";
import { cloned, clonedTask, copied, copiedTask, kept, sent, shared, sharedTask, spawned } from "./bounds.ok.js";

const words = arc(["to", "be"]);

// The value is read-only.
//! TS Property 'push' does not exist on type 'readonly string[]'
words.value.push("or");
const say = closure({ words: move(words.clone()) }).fn(({ words }) => words.value.value.join(" "));

// The value's own traits.
cloned(words);
const other: Arc<string[]> = clone(words);
sent(words);
shared(words);
kept(words);
//! E0277 the trait bound `Arc<string[]>: Copy` is not satisfied
copied(words);

// Send needs Sync of the value, as all handles read it at once; and Sync needs Send, as the last
// handle drops it.
sent(arc(mutex(0)));
shared(arc(mutex(0)));
sent(arc(arc("x")));
//! E0277 `Arc<Cell<number>>` cannot be sent between threads safely
sent(arc(cell(0)));
//! E0277 `Arc<RefCell<string[]>>` cannot be sent between threads safely
sent(arc(refCell(["x"])));
//! E0277 `Arc<RefCell<string[]>>` cannot be shared between threads safely
shared(arc(refCell(["x"])));
//! E0277 `Arc<Rc<number>>` cannot be sent between threads safely
sent(arc(rc(1)));
//! E0277 `Arc<fn>` cannot be shared between threads safely
shared(arc(() => 1));

// What a closure derives from it, by value and by reference.
clonedTask(say);
spawned(say);
sharedTask(say);
//! E0277 the trait bound `Arc<string[]>: Copy` is not satisfied: captured variable `words`
copiedTask(say);
sent(closure({ words: ref(words) }).fn(({ words }) => words.value.value.length));
const log = arc(refCell(["start"]));
const write = closure({ log: move(log) }).fn(({ log }) => log.value.value.withBorrowMut((it) => it.value.push("step")));
clonedTask(write);
//! E0277 `Arc<RefCell<string[]>>` cannot be sent between threads safely: captured variable `log`
spawned(write);
const total = arc(mutex(0));
spawned(closure({ total: move(total) }).fn(({ total }) => total.value.value.withLock((sum) => (sum.value += 1))));

const outer = closure({ text: ref("x") }).fn(({ text }) => {
  sent(arc(text));
  //! E0597 `Arc<&string>` holds a reference to a value that does not live long enough
  kept(arc(text));
  return text.value;
});

// The two pointers are no substitutes for each other.
//! TS is not assignable to type 'Rc<string[]>'
const single: Rc<string[]> = words;
//! TS is not assignable to type 'Arc<string[]>'
const atomic: Arc<string[]> = rc(["x"]);

// Covariant, but nothing is gained by forgetting a part: what denies Send goes on denying it.
interface Named {
  readonly name: string;
}
interface Dog extends Named {
  bark(): void;
}
declare const tag: Arc<{ readonly name: string; readonly size: number }>;
const named: Arc<Named> = tag;
declare const dog: Arc<Dog>;
//! TS Type 'Arc<Dog>' is not assignable to type 'Arc<Named>'
const erased: Arc<Named> = dog;
