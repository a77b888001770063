// `Cell`: Send as the value, never Sync, Clone as the value is Copy, 'static as the value.
import { cell, closure, move, ref, type Cell, type Clone } from "fn-traits";
import { cloned, clonedTask, copied, copiedTask, kept, sent, shared, sharedTask, spawned } from "./bounds.ok.js";

const count = cell(0);
const words = cell(["a"]);

// Interior mutability: `.fn` reads and writes it, by reference and owned.
const add = closure({ count: ref(count) }).fn(({ count }, n: number) => count.value.set(count.value.get() + n));
add(2);
closure({ count: move(cell(0)) }).fn(({ count }) => count.value.update((n) => n + 1));

// Widened, so that the cell takes every number; invariant, as what is written is read elsewhere.
count.set(5);
const wide: Cell<number | string> = cell<number | string>(1);
wide.set("x");
//! TS Type 'Cell<number>' is not assignable to type 'Cell<string | number>'
const aliased: Cell<number | string> = count;
//! TS Argument of type 'string' is not assignable to parameter of type 'number'
count.set("x");

// What is copied out has to be Copy; what is exchanged does not.
const total: number = count.get() + count.replace(1);
const previous: string[] = words.replace([]);
//! E0599 the method `get` exists for `Cell<string[]>`, but its trait bounds were not satisfied: `string[]: Copy`
words.get();
//! E0599 the method `update` exists for `Cell<string[]>`, but its trait bounds were not satisfied: `string[]: Copy`
words.update((list: string[]) => list);
count.clone().set(1);
//! E0599 the method `clone` exists for `Cell<string[]>`, but its trait bounds were not satisfied: `string[]: Copy`
words.clone();
const slot = cell<string[] | undefined>(undefined);
const taken: string[] | undefined = slot.take();
//! E0599 the method `take` exists for `Cell<number>`, but its trait bounds were not satisfied: `number: Default`
count.take();

// A generic function asks for what it needs.
function bump(it: Cell<number> & Clone): void {
  it.clone().set(it.get() + 1);
}
bump(count);

// The value's own traits.
cloned(count);
sent(count);
sent(words);
kept(count);
//! E0277 the trait bound `Cell<string[]>: Clone` is not satisfied
cloned(words);
//! E0277 the trait bound `Cell<number>: Copy` is not satisfied
copied(count);
//! E0277 `Cell<fn>` cannot be sent between threads safely
sent(cell(() => 1));
//! E0277 `Cell<number>` cannot be shared between threads safely
shared(count);

// What a closure derives from it, by value and by reference.
const owning = closure({ count: move(cell(0)) }).fn(({ count }) => count.value.get());
clonedTask(owning);
spawned(owning);
//! E0277 the trait bound `Cell<number>: Copy` is not satisfied: captured variable `count`
copiedTask(owning);
//! E0277 `Cell<number>` cannot be shared between threads safely: captured variable `count`
sharedTask(owning);
const borrowing = closure({ count: ref(count) }).fn(({ count }) => count.value.get());
clonedTask(borrowing);
copiedTask(borrowing);
//! E0277 `&Cell<number>` cannot be shared between threads safely: captured variable `count`
sharedTask(borrowing);
//! E0277 `&Cell<number>` cannot be sent between threads safely: captured variable `count`
sent(borrowing);
const list = closure({ words: move(cell(["a"])) }).fn(({ words }) => words.value.replace([]));
spawned(list);
//! E0277 the trait bound `Cell<string[]>: Clone` is not satisfied: captured variable `words`
clonedTask(list);

// A reference inside is not 'static.
const held = closure({ text: ref("x") }).fn(({ text }) => {
  //! E0597 `Cell<&string>` holds a reference to a value that does not live long enough
  kept(cell(text));
  return text.value;
});
