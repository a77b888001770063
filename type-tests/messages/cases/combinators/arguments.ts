// `partial`, `flip`, `curry`, `uncurry`, `constant`, `tap`, `mapOutput`, `mapArgs`: what is refused, and
// what the result lacks.
import { call, callMut, callOnce, clone, closure, drop, move, mut, place, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type Send, type Static } from "fn-traits";
import { constant, curry, flip, mapArgs, mapOutput, partial, tap, uncurry } from "fn-traits/combinators";

const total = place(0);
const list = [1, 2];
const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number, y: number) => (total.value += x + y));
const take = closure("take", { list: move(list) }).fnOnce(({ list }, x: number, y: string) => list.take().length + x + y);
const gone = closure("gone", { list: move(list) }).fnMut(({ list }, x: number, y: number) => list.value.push(x, y));
drop(gone);

// The labels stay.
const partialLabels = partial((greeting: string, name: string, mark?: string) => greeting + name + mark, "a");
//! TS Type '[name: string, mark?: string | undefined]' is not assignable to type 'number'.
const labels: number = ["a"] as unknown as Parameters<typeof partialLabels>;
const flipped = flip((a: string, b: number, c: boolean) => c);
//! TS Type '[b: number, a: string, c: boolean]' is not assignable to type 'number'.
const flippedLabels: number = [1, "a", true] as unknown as Parameters<typeof flipped>;
const curried = curry((a: string, b: number) => b);
//! TS Type '[a: string]' is not assignable to type 'number'.
const curriedLabels: number = ["a"] as unknown as Parameters<typeof curried>;
const flat = uncurry((a: string) => (b: number) => b);
//! TS Type '[a: string, b: number]' is not assignable to type 'number'.
const flatLabels: number = ["a", 1] as unknown as Parameters<typeof flat>;

// A moved closure.
//! E0382 use of moved value: `gone`
partial(gone, 1);
//! E0382 use of moved value: `gone`
flip(gone);
//! E0382 use of moved value: `gone`
curry(gone);
//! E0382 use of moved value: `gone`
tap(gone);
//! E0382 use of moved value: `gone`
mapOutput(gone, String);
//! E0382 use of moved value: `gone`
mapArgs(gone, (x: number) => [x, x]);
//! E0382 use of moved value: `gone`
constant(gone);
//! E0382 use of moved value: `gone`
mapOutput((x: number) => x, gone);
const maker = closure("maker", { list: move(list) }).fnMut(({ list }, a: number) => (b: number) => list.value.push(a, b));
drop(maker);
//! E0382 use of moved value: `maker`
uncurry(maker);
export function parameter(f: FnMut<[x: number, y: number], number>, g: FnOnce<[x: number], number>): void {
  callOnce(f, 1, 2);
  //! E0382 use of moved value: this closure
  flip(f);
  //! E0382 use of moved value: this closure
  curry(f);
  callOnce(g, 1);
  //! E0382 use of moved value: this closure
  tap(g);
}

// What they lack, and the part that it is about.
//! E0525 `add` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`; note: in part `f`
const partialFn: Fn<[y: number], number> = partial(add, 1);
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `f`
clone(flip(add));
//! E0373 `add` may outlive the current function, but it borrows `total`; capture by `move` instead; note: in part `f`
const curriedStatic: Static = curry(add);
//! E0277 the trait bound `Promise: Clone` is not satisfied: captured variable `arg2`
clone(partial((a: number, b: Promise<void>) => b, 1, Promise.resolve()));
// The tenth is as good as the first, and a list of them is asked about its items.
const all = (...items: (number | Promise<void>)[]) => items.length;
clone(partial(all, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
//! E0277 the trait bound `Promise: Clone` is not satisfied: captured variable `arg10`
clone(partial(all, 1, 2, 3, 4, 5, 6, 7, 8, 9, Promise.resolve()));
clone(partial(all, ...list));
//! E0277 the trait bound `Promise: Clone` is not satisfied: captured variable `arg1`
clone(partial(all, ...[Promise.resolve()]));
//! E0277 the trait bound `number[]: Copy` is not satisfied: captured variable `value`
const copied: Copy = constant([1]);
//! E0277 `fn` cannot be sent between threads safely: JavaScript cannot tell what a plain function closes over; vouch for it with `fnPtr`; note: in part `map`
const sent: Send = mapOutput(closure({}).fn((_, n: number) => n), (n) => n);
//! E0525 because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`; note: in part `f`
call(mapArgs(add, (x: number): [number, number] => [x, x]), 1);
//! E0525 `take` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`; note: in part `f`
callMut(flip(take), "a", 1);
//! TS This expression is not callable.
partial(take, 1)("a");

// A captured closure that is not Copy is handed on once.
const useOnce = partial((f: FnOnce<[x: number, y: string], string>, z: boolean) => z, closure("task", { list: move(list) }).fnOnce(({ list }, x: number, y: string) => list.take().length + x + y));
//! TS This expression is not callable.
useOnce(true);
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it moves the variable `arg1` out of its environment
callMut(useOnce, true);

// A stage of a curried closure borrows from the one before it.
const stage = curry(closure("owner", { list: move(list) }).fn(({ list }, a: number, b: number) => list.value.length + a + b))(1);
//! E0373 this closure may outlive the current function, but it borrows `f`; capture by `move` instead; note: in part `f`
const stageStatic: Static = stage;

// What does not fit.
//! TS Expected 0 arguments, but got 1.
partial((a: string, b: number) => a + b, "a", 1)(2);
//! TS Argument of type 'number' is not assignable to parameter of type
partial((a: string, b: number) => a + b, 1);
//! TS Argument of type
flip((a: string) => a);
//! TS Type 'string' is not assignable to type 'number'.
mapOutput((x: number) => "a", (n: number) => n);
flip((a: string, b: number, ...c: boolean[]) => c)(1, "a", true);
//! TS Argument of type 'string' is not assignable to parameter of type 'boolean'.
flip((a: string, b: number, ...c: boolean[]) => c)(1, "a", "b");
curry((a: string, b = 1) => a + b, 2)("a")(1);
//! TS Argument of type '1' is not assignable to parameter of type '2'.
curry((a: string, b = 1) => a + b, 1);
//! TS Expected 2 arguments, but got 1.
curry((a: string, b = 1) => a + b);
//! TS Expected 2 arguments, but got 1.
curry((a: string, b?: number) => a + b);
curry((a: string, b?: number) => a + b, 2)("a")(1);
const defaults = closure({ n: move(1) }).fn(({ n }, a: number, b: number = 2) => n.value + a + b);
//! TS Expected 2 arguments, but got 1.
curry(defaults);
curry(defaults, 2)(1)(2);
curry((a: string, ...rest: number[]) => a + rest.length)("a", 1, 2);
//! TS Expected 2 arguments, but got 1.
uncurry((a: string, b = 1) => (c: boolean) => [a, b, c]);
uncurry((a: string, b = 1) => (c: boolean) => [a, b, c], 2)("a", 1, true);
uncurry((...list: string[]) => (c: string) => [list, c], 2)("a", "b", "c");
//! TS Expected 1 arguments, but got 2.
curry((a: string, ...rest: number[]) => a + rest.length, 2);
