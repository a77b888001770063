// `Send` is what a thread can be given, `Sync` what threads can share.
import { arc, cell, closure, fnPtr, move, mut, mutex, place, rc, ref, refCell, type Fn, type FnMut, type FnOnce, type Send, type Sync } from "fn-traits";
import { add, job, needSend, needSync, scale, shared, total } from "./support.ok.js";

needSend(scale);
needSend(job);
needSend(add);
needSend(fnPtr(() => 1));
needSend(closure({ bytes: move(new Uint8Array(4)), at: move(new Date()), map: move(new Map([[1, new Set(["a"])]])) }).fnOnce(() => 1));
needSync(scale);
needSync(job);
needSync(add);
needSync(closure({ bytes: move(new Uint8Array(4)) }).fnOnce(() => 1));

// What the structured clone algorithm refuses.
//! E0277 `fn` cannot be sent between threads safely: captured variable `callback`; `move` plain data in, or an `Arc` of a `Mutex`
needSend(closure({ callback: move(() => 1) }).fnOnce(() => 1));
const shape: object = () => 1;
//! E0277 `object` cannot be sent between threads safely: captured variable `shape`
needSend(closure({ shape: move(shape) }).fnOnce(() => 1));
needSend(closure({ shape: move({}) }).fnOnce(() => 1));
//! E0277 `symbol` cannot be sent between threads safely: captured variable `key`
needSend(closure({ key: move(Symbol()) }).fnOnce(() => 1));
//! E0277 `Promise` cannot be sent between threads safely: captured variable `later`
needSend(closure({ later: move(Promise.resolve()) }).fnOnce(() => 1));
//! E0277 `(fn | number)[]` cannot be sent between threads safely: captured variable `mixed`
needSend(closure({ mixed: move([1, () => 2]) }).fnOnce(() => 1));
//! E0277 `Map<string, fn>` cannot be sent between threads safely: captured variable `handlers`
needSend(closure({ handlers: move(new Map([["a", () => 1]])) }).fnOnce(() => 1));
class City { constructor(readonly name: string) {} }
//! E0277 `fn` cannot be sent between threads safely: captured variable `City`
needSend(closure({ City: move(City) }).fn(() => 1));
//! E0277 `fn` cannot be shared between threads safely: captured variable `City`
needSync(closure({ City: move(City) }).fn(() => 1));
needSend(closure({ city: move(new City("Delft")) }).fn(() => 1));

// Counted handles and cells, as in Rust: a reference is `Send` when its target is `Sync`.
//! E0277 `Rc<string[]>` cannot be sent between threads safely: captured variable `words`; `move` plain data in, or an `Arc` of a `Mutex`
needSend(shared);
//! E0277 `Rc<string[]>` cannot be shared between threads safely: captured variable `words`; capture plain data, an `Arc` or a `Mutex`
needSync(shared);
const flag = cell(1);
needSend(closure({ flag: move(cell(1)) }).fn(() => 1));
//! E0277 `Cell<number>` cannot be shared between threads safely: captured variable `flag`
needSync(closure({ flag: move(flag) }).fn(() => 1));
//! E0277 `&Cell<number>` cannot be sent between threads safely: captured variable `flag`
needSend(closure({ flag: ref(flag) }).fn(() => 1));
//! E0277 `&Cell<number>` cannot be shared between threads safely: captured variable `flag`
needSync(closure({ flag: ref(flag) }).fn(() => 1));
const board = place(refCell([1]));
needSend(closure({ board: mut(board) }).fnMut(() => 1));
//! E0277 `&RefCell<number[]>` cannot be sent between threads safely: captured variable `board`
needSend(closure({ board: ref(board) }).fn(() => 1));
needSend(closure({ state: move(arc(mutex([1]))) }).fn(() => 1));
needSync(closure({ state: ref(mutex([1])) }).fn(() => 1));
//! E0277 `Arc<RefCell<number>>` cannot be sent between threads safely: captured variable `state`
needSend(closure({ state: move(arc(refCell(1))) }).fn(() => 1));

// Every offending capture, sorted.
//! E0277 `fn` cannot be sent between threads safely: captured variable `a`; `&Cell<number>` cannot be sent between threads safely: captured variable `flag`; `Rc<number>` cannot be sent between threads safely: captured variable `z`; `move` plain data in, or an `Arc` of a `Mutex`
needSend(closure({ z: move(rc(1)), n: move(1), flag: ref(flag), a: move(() => 1) }).fn(() => 1));
//! E0277 `{closure printing}` cannot be sent between threads safely: captured variable `inner`
needSend(closure({ inner: move(closure("printing", { print: move(() => 1) }).fn(() => 1)) }).fn(() => 1));

export function bounds(f: FnOnce<[], void> & Send, g: FnMut<[], void>, h: Fn<[], void> & Send & Sync): void {
  needSend(f);
  needSync(h);
  needSend(closure({ h: ref(h) }).fn(({ h }) => h.value()));
  //! E0277 a bound promises no trait but those it names
  needSync(f);
  //! E0277 a bound promises no trait but those it names
  needSend(g);
  //! E0277 `impl FnMut` cannot be sent between threads safely: captured variable `g`
  needSend(closure({ g: move(g) }).fnMut(({ g }) => g.value()));
}
void total;
