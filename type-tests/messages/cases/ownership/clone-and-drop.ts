// `clone` and `drop`: the bound of the one, what the other leaves.
import { boxed, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref, type Clone, type Fn, type FnMut, type FnOnce } from "fn-traits";

declare function coin(): boolean;

// A clone has the same type, and is another value.
export function cloned(): void {
  const task = closure("task", { list: move([1]) }).fnOnce(({ list }, by: number) => list.take().length * by);
  const other = clone(task);
  callOnce(task, 1);
  callOnce(other, 2);
  other.output.toFixed();
  //! E0382 use of moved value: `task` was consumed
  clone(task);
  //! E0382 use of moved value: `task` was consumed
  clone(other);
}

// What denies it.
export function denied(greet: FnMut<[name: string], string>): void {
  const count = place(0);
  const next = closure("next", { count: mut(count), step: ref(1) }).fnMut(({ count, step }) => (count.value += step.value));
  //! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `count`; capture it by `ref`, or `move` a clone in
  clone(next);
  //! E0277 a bound promises no trait but those it names; ask for more where it is written, as in `FnMut<[], void> & Send`
  clone(greet);
  //! E0277 the trait bound `Box<dyn Fn…>: Clone` is not satisfied: the type of the boxed closure is erased; clone the closure before you box it
  clone(boxed(greet));
  //! TS Argument of type '() => number' is not assignable to parameter of type
  clone(() => 1);
}

// What a bound promises is kept by the clone.
export function promised<F extends FnOnce<[], number> & Clone>(f: F, g: Fn<[], number> & Clone): F {
  const other = clone(f);
  callOnce(f);
  clone(g)().toFixed();
  clone(fnPtr(() => 1))().toFixed();
  return other;
}

// `drop` takes closures of every kind, boxes and bounds, and no arguments of a call.
export function dropped(f: FnOnce<[], void>, g: FnMut<[number], void>): void {
  drop(f);
  drop(g);
  const reader = closure("reader", { list: move([1]) }).fn(({ list }) => list.value.length);
  reader().toFixed();
  drop(reader);
  //! E0382 use of moved value: `reader` was consumed
  reader();
  //! E0382 use of moved value: `reader` was consumed
  drop(reader);
  const box = boxed(closure({ list: move([1]) }).fnMut(({ list }) => list.value.push(2)));
  drop(box);
  //! E0382 use of moved value: this closure was consumed
  box();
  const next = closure("next", { list: move([1]) }).fnMut(({ list }, x: number) => list.value.push(x));
  //! TS Expected 1 arguments, but got 2.
  drop(next, 1);
}

// After `drop` there is nothing to read.
export function nothing(): void {
  const task = closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length);
  drop(task);
  //! TS Property 'toFixed' does not exist on type 'never'.
  task.output.toFixed();
}

// A `Copy` closure is copied into the `drop`, so it lives on.
export function copied(): void {
  const rate = 2;
  const scale = closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
  drop(scale);
  scale(1).toFixed();
  callOnce(scale, 3);
  drop(scale);
  scale.output.toFixed();
  const pointer = fnPtr((x: number) => x);
  drop(pointer);
  pointer(1).toFixed();
}

// The end of a block drops what `using` declared; a consumed one has nothing left to drop.
export function block(): number {
  using task = closure("task", { list: move([1]) }).fnOnce(({ list }) => list.take().length);
  using counter = closure({ list: move([1]) }).fnMut(({ list }) => list.value.push(2));
  using box = boxed(closure({ list: move([1]) }).fn(({ list }) => list.value.length));
  counter();
  box();
  if (coin()) return 0;
  callOnce(task);
  return task.output;
}
