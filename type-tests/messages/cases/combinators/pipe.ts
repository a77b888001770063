// `pipe`: what a step refuses.
import { callOnce, closure, drop, move, mut, place, type FnMut, type FnOnce } from "fn-traits";
import { pipe } from "fn-traits/combinators";

const total = place(0);
const list = [1, 2];
const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const take = closure("take", { list: move(list) }).fnOnce(({ list }, x: number) => list.take().length + x);
const measure = (text: string) => text.length;
const first = <T>(items: readonly T[]): T => items[0]!;

// Values, closures of every kind, inline arrows and generic functions.
pipe("a").toUpperCase();
pipe("a", measure, add, take, (n) => n.toFixed()).toUpperCase();
pipe("a", measure, add, (n) => [n], first, (n) => n.toFixed()).toUpperCase();
pipe(list, first).toFixed();
pipe([take], (tasks) => tasks.length).toFixed();

const gone = closure("gone", { list: move(list) }).fnMut(({ list }, x: number) => list.value.push(x));
drop(gone);
pipe(
  "a",
  measure,
  //! E0382 use of moved value: `gone`
  gone,
);
const once = closure("once", { list: move(list) }).fnOnce(({ list }, x: number) => list.take().length + x);
callOnce(once, 1);
pipe(
  1,
  //! E0382 use of moved value: `once`
  once,
  add,
);
export function parameter(f: FnOnce<[x: number], number>, g: FnMut<[x: number], number>): void {
  pipe(1, f, g).toFixed();
  callOnce(f, 1);
  //! E0382 use of moved value: this closure
  pipe(1, f);
}

pipe(
  "a",
  //! TS Type 'number' is not assignable to type 'string'.
  measure,
  measure,
);
//! TS Argument of type 'string' is not assignable to parameter of type 'number'.
pipe("a", take);
//! TS Property 'toUpperCase' does not exist on type 'number'.
pipe("a", measure, (n) => n.toUpperCase());
//! TS is not assignable to parameter of type
pipe("a", 3);
