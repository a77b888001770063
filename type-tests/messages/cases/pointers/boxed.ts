// Boxes: the kind and the markers asked for are kept, the captures are not.
import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, rc, ref, type Boxed, type Clone, type Fn, type FnMut, type FnOnce, type Send, type Static, type Sync } from "fn-traits";

const total = place(0);
const rate = 2;
const scale = () => closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
const add = () => closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const job = () => closure("job", { list: move([1]) }).fnOnce(({ list }, x: number) => list.take().push(x));
const shared = () => closure("shared", { words: move(rc(["a"])) }).fn(({ words }, x: number) => words.value.value.length + x);
type Once = FnOnce<[x: number], number>;
type Mutable = FnMut<[x: number], number>;
type Shared = Fn<[x: number], number>;

// A box of each kind is called as its closure is.
boxed(scale())(1).toFixed();
call(boxed(scale()), 1).toFixed();
callMut(boxed(add()), 1).toFixed();
const once = boxed(job());
callOnce(once, 1);
once.output.toFixed();
//! E0382 use of moved value: this closure was consumed
callOnce(once, 1);
//! TS This expression is not callable.
boxed(job())(1);

// With the bound written at the box.
boxed<Mutable & Send>(add())(1).toFixed();
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`
boxed<Shared>(add());
//! E0277 `Rc<string[]>` cannot be sent between threads safely: captured variable `words`
boxed<Shared & Send>(shared());

// A closure that some path moved is told from one that every path moved.
export function joined(coin: boolean): void {
  const f = job();
  if (coin) drop(f);
  //! E0382 use of possibly-moved value: `job`
  boxed(f);
}

// A heterogeneous list, by the weakest kind; what is stronger is asked for and refused.
const tasks: Boxed<Once>[] = [boxed(scale()), boxed(add()), boxed(job()), boxed(fnPtr((x: number) => x))];
const handlers: Boxed<Mutable>[] = [boxed(scale()), boxed(add())];
const readers = new Map<string, Boxed<Shared>>([["a", boxed(scale())], ["b", boxed(shared())]]);
readers.get("a")?.(1).toFixed();
for (const task of tasks) {
  callOnce(task, 1);
  task.output.toFixed();
  //! E0382 use of moved value: this closure was consumed
  callOnce(task, 1);
}
for (const handler of handlers) handler(1).toFixed();
//! E0525 expected a closure that implements the `FnMut` trait, but `job` only implements `FnOnce`, because it was built with `.fnOnce`
const notMutable: Boxed<Mutable> = boxed(job());
//! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`
const notShared: Boxed<Shared> = boxed(add());
//! TS Type 'string' is not assignable to type 'number'
const wrongOutput: Boxed<Shared> = boxed(closure({}).fn((_, x: number) => String(x)));
//! TS Type 'number' is not assignable to type 'string'
const wrongArgument: Boxed<Shared> = boxed(closure({}).fn((_, x: string) => x.length));
//! TS FnClosure<{ rate: ByRef<number>; }, [x: number], number, "scale">
handlers.push(scale());

// The markers that the closure has are kept, and those that it has not are refused.
declare function spawn(f: Once & Send & Static): void;
declare function shareable(f: Shared & Sync): void;
const sendable: Boxed<Once & Send & Static> = boxed(job());
spawn(sendable);
spawn(boxed(job()));
shareable(boxed(scale()));
const forgets: Boxed<Once> = boxed(job());
//! E0277 a bound promises no trait but those it names; ask for more where it is written, as in `FnMut<[], void> & Send`
spawn(forgets);
//! E0373 `scale` may outlive the current function, but it borrows `rate`; capture by `move` instead
spawn(boxed(scale()));
//! E0277 `Rc<string[]>` cannot be sent between threads safely: captured variable `words`
const notSend: Boxed<Shared & Send> = boxed(shared());
//! E0373 `scale` may outlive the current function, but it borrows `rate`; capture by `move` instead
const notStatic: Boxed<Shared & Static> = boxed(scale());

// A box is never Clone or Copy, whatever is inside.
//! E0277 the trait bound `Box<dyn Fn…>: Clone` is not satisfied: the type of the boxed closure is erased; clone the closure before you box it
clone(boxed(scale()));
declare function duplicate(f: Clone): void;
//! E0277 the trait bound `Box<dyn Fn…>: Clone` is not satisfied
duplicate(boxed(job()));
//! E0277 the trait bound `Box<dyn Fn>: Copy` is not satisfied: captured variable `f`
copies(closure({ f: move(boxed(scale())) }).fn(() => 1));
declare function copies(f: import("fn-traits").Copy): void;

// Boxing does not narrow its argument: `moved` tells. A moved closure cannot be boxed.
const given = job();
const box = boxed(given);
moved(given);
//! E0382 use of moved value: `job` was consumed
callOnce(given, 1);
//! E0382 use of moved value: `job` was consumed
boxed(given);
callOnce(box, 1);
const dropped = boxed(add());
drop(dropped);
//! E0382 use of moved value: this closure was consumed
dropped(1);
//! E0382 use of moved value: this closure was consumed
boxed(dropped);

// A box of a box, of a bound, of a type parameter.
boxed(boxed(scale()))(1).toFixed();
export function wrap(f: Mutable & Send, g: Once): void {
  const first: Boxed<Mutable & Send> = boxed(f);
  const second: Boxed<Once> = boxed(g);
  //! E0277 a bound promises no trait but those it names
  const third: Boxed<Mutable & Static> = boxed(f);
  first(1).toFixed();
  callOnce(second, 1);
  void third;
}

// A plain function counts as a function item.
const upper = (text: string): string => text.toUpperCase();
const texts: Record<string, Boxed<Fn<[text: string], string> & Static>> = { upper: boxed(upper), trim: boxed((text: string) => text.trim()) };
const onceTexts: Boxed<FnOnce<[text: string], string>>[] = [boxed(upper), boxed(closure({}).fnOnce((_, text: string) => text))];
//! E0277 `fn` cannot be sent between threads safely: JavaScript cannot tell what a plain function closes over; vouch for it with `fnPtr`
const sendText: Boxed<Fn<[text: string], string> & Send> = boxed(upper);
const sendPointer: Boxed<Fn<[text: string], string> & Send> = boxed(fnPtr(upper));
//! TS Type 'string' is not assignable to type 'number'
const wrongText: Boxed<Fn<[text: string], number>> = boxed(upper);
//! E0277 the trait bound `Box<dyn Fn…>: Clone` is not satisfied
clone(boxed(upper));
//! TS Argument of type 'number' is not assignable to parameter of type
boxed(3);
export function item<Args extends unknown[], Output>(f: (...args: Args) => Output): Boxed<Fn<Args, Output>> {
  return boxed(f);
}
void [texts, onceTexts, sendText, sendPointer, wrongText];

// `Boxed` takes a bound, and nothing else.
//! TS does not satisfy the constraint 'FnOnce<never, unknown>'
export type Wrong = Boxed<() => void>;

void [notMutable, notShared, wrongOutput, wrongArgument, notSend, notStatic];
