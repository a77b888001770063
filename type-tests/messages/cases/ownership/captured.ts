// A moved closure is refused where it is captured, and what the body does with it adds no error of its own.
import { callOnce, closure, drop, move, mut, place, ref, type Fn, type FnMut, type FnOnce, type Place } from "fn-traits";

const make = () => closure("task", { list: move([1, 2]) }).fnMut(({ list }) => list.value.length);
const read = () => closure("read", { list: move([1, 2]) }).fn(({ list }) => list.value.length);

export function live(): void {
  const task = make();
  const f = read();
  closure({ f: ref(f) }).fn(({ f }) => f.value());
  closure({ f: move(f) }).fn(({ f }) => f.value());
  closure({ task: move(task) }).fnMut(({ task }) => task.value());
}

export function lent(): void {
  const task = make();
  //! E0596 cannot borrow `task` as mutable
  closure({ task: ref(task) }).fn(({ task }) => task.value());
}

export function onEveryPath(): void {
  const task = make();
  drop(task);
  //! E0382 use of moved value: `task`
  closure({ task: ref(task) }).fn(({ task }) => task.value());
  //! E0382 use of moved value: `task`
  closure({ task: move(task) }).fn(({ task }) => task.value());
  //! E0382 use of moved value: `task`
  closure({ task: move(task) }).fnMut(({ task }) => task.value());
  //! E0382 use of moved value: `task`
  closure({ task: move(task) }).fnOnce(({ task }) => task.take()());
}

export function onSomePath(coin: boolean): void {
  const f = read();
  if (coin) drop(f);
  //! E0382 use of possibly-moved value: `read`
  closure({ f: ref(f) }).fn(({ f }) => f.value());
  //! E0382 use of possibly-moved value: `read`
  closure({ f: move(f) }).fnMut(({ f }) => f.value());
  //! E0382 use of possibly-moved value: `read`
  closure({ f: move(f) }).fnOnce(({ f }) => f.take()());
}

export function parameters(f: Fn<[], number>, task: FnMut<[], number>, job: FnOnce<[], number>): void {
  drop(f);
  drop(task);
  callOnce(job);
  //! E0382 use of moved value: this closure
  closure({ f: ref(f) }).fn(({ f }) => f.value());
  //! E0382 use of moved value: this closure
  closure({ task: move(task) }).fnMut(({ task }) => task.value());
  //! E0382 use of moved value: this closure
  closure({ job: move(job) }).fnOnce(({ job }) => {
    const own = job.take();
    callOnce(own);
    return own.output;
  });
}

// Nor can it be what a variable is declared with.
export function declared(coin: boolean, given: FnMut<[], number>): void {
  closure({ task: mut(place(make())) }).fnMut(({ task }) => task.value());
  place(given).value();
  const task = make();
  const other = make();
  if (coin) drop(task);
  drop(other);
  drop(given);
  //! E0382 use of possibly-moved value: `task`
  place(task);
  //! E0382 use of moved value: `task`
  mut(place(other));
  //! E0382 use of moved value: this closure
  place(given);
}
export function generic<T, F extends FnMut<[], number>>(value: T, f: F): [Place<T>, Place<F>, Place<T[]>] {
  const places: [Place<T>, Place<F>, Place<T[]>] = [place(value), place(f), place([value])];
  drop(f);
  //! E0382 use of moved value: this closure
  place(f);
  return places;
}
export const declarations: [Place<number>, Place<string | undefined>, Place<number[]>, Place<"a" | "b">, Place<unknown>] = [
  place(1),
  place<string | undefined>(undefined),
  place([]),
  place("a"),
  place<unknown>(1),
];
