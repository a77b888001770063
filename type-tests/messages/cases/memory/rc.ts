// `Rc`: Clone, never Copy, Send or Sync, 'static as the value.
import { cell, clone, closure, move, rc, ref, refCell, type Rc } from "fn-traits";
import { cloned, clonedTask, copied, copiedTask, kept, sent, shared, sharedTask, spawned } from "./bounds.ok.js";

const list = rc([1, 2, 3]);

// The value is read-only; a cell inside is not.
const first: number | undefined = list.value[0];
//! TS Cannot assign to 'value' because it is a read-only property
list.value = [];
//! TS Property 'push' does not exist on type 'readonly number[]'
list.value.push(4);
rc(cell(0)).value.set(1);
rc(refCell([1])).value.withBorrowMut((items) => items.value.push(2));
const count = closure({ list: move(list.clone()) }).fn(({ list }) => list.value.value.length);

const same: boolean = list.ptrEq(list.clone());
//! TS Argument of type 'Rc<string>' is not assignable to parameter of type 'Rc<number[]>'
list.ptrEq(rc("x"));
list.clone().intoInner()?.push(4);
//! TS Object is possibly 'undefined'
list.clone().intoInner().push(4);

// Covariant: a handle only reads.
interface Named {
  readonly name: string;
}
interface Dog extends Named {
  bark(): void;
}
declare const dog: Rc<Dog>;
const named: Rc<Named> = dog;
//! TS Type 'Rc<Named>' is not assignable to type 'Rc<Dog>'
const back: Rc<Dog> = named;
const literal: Rc<string> = rc("x" as const);

// The value's own traits. A handle is Clone whatever is inside.
cloned(list);
cloned(rc(Promise.resolve()));
const other: Rc<number[]> = clone(list);
kept(list);
//! E0277 the trait bound `Rc<number[]>: Copy` is not satisfied
copied(list);
//! E0277 `Rc<number[]>` cannot be sent between threads safely
sent(list);
//! E0277 `Rc<number[]>` cannot be shared between threads safely
shared(list);

// What a closure derives from it, by value and by reference.
clonedTask(count);
kept(count);
//! E0277 the trait bound `Rc<number[]>: Copy` is not satisfied: captured variable `list`
copiedTask(count);
//! E0277 `Rc<number[]>` cannot be sent between threads safely: captured variable `list`
spawned(count);
//! E0277 `Rc<number[]>` cannot be shared between threads safely: captured variable `list`
sharedTask(count);
const borrowing = closure({ list: ref(list) }).fn(({ list }) => list.value.value.length);
copiedTask(borrowing);
//! E0277 `&Rc<number[]>` cannot be sent between threads safely: captured variable `list`
sent(borrowing);

// Inside plain data too.
const nested = closure({ all: move([{ list }]) }).fn(({ all }) => all.value.length);
clonedTask(nested);
//! E0277 `object[]` cannot be sent between threads safely: captured variable `all`
sent(nested);

// What is inside decides how long it lives.
const outer = closure({ text: ref("x") }).fn(({ text }) => {
  //! E0597 `Rc<&string>` holds a reference to a value that does not live long enough
  kept(rc(text));
  const inner = closure({ text: move(rc(text)) }).fn(({ text }) => text.value.value.value);
  //! E0597 `text` holds a reference to a value that does not live long enough
  kept(inner);
  return text.value;
});
