// What a body gets and gives: captures by name, labelled arguments, any output.
import { callOnce, closure, fnPtr, move, mut, place, ref, type Fn, type FnMut, type FnOnce } from "fn-traits";

const total = place(0);
const add = closure({ total: mut(total) }).fnMut(({ total }, by: number, note?: string) => (total.value += by + (note?.length ?? 0)));

// The labels of the arguments are those of the body.
//! TS FnMutClosure<{ total: ByMut<number>; }, [by: number, note?: string | undefined], number, "">
const shown: string = add;
add(1);
add(1, "a");
//! TS Expected 1-2 arguments, but got 0.
add();
//! TS Argument of type 'string' is not assignable to parameter of type 'number'.
add("1");
//! TS Argument of type 'number' is not assignable to parameter of type 'string'.
add(1, 2);

// What was not captured is not there.
//! TS Property 'rate' does not exist on type
closure({ total: mut(total) }).fnMut(({ rate }) => rate);
closure({ total: mut(total) }).fnMut((self) => {
  //! TS Cannot assign to 'total' because it is a read-only property.
  self.total = self.total;
});
//! TS Property 'total' does not exist on type
closure({}).fn(({ total }) => total);

// Generators, async functions, `never`, rest and destructured parameters are bodies as well.
const lines = closure({ list: ref(["a"]) }).fn(function* ({ list }, times: number) {
  for (const line of list.value) yield line.repeat(times);
});
[...lines(2)].join().toUpperCase();
const load = closure({ url: move("a") }).fnOnce(async ({ url }, init: { retries: number }) => url.take().repeat(init.retries));
callOnce(load, { retries: 1 });
load.output.then((text) => text.length);
const fail = closure({}).fn((_, reason: string): never => {
  throw new Error(reason);
});
//! TS Type '(reason: string) => never' is not assignable to type
const wrong: Fn<[reason: number], never> = fail;
const sum = closure({}).fn((_, ...xs: readonly number[]) => xs.reduce((a, b) => a + b, 0));
sum(1, 2, 3).toFixed();
const point = closure({}).fn((_, { x, y }: { x: number; y: number }) => x + y);
point({ x: 1, y: 2 }).toFixed();
//! TS Property 'y' is missing in type '{ x: number; }' but required in type '{ x: number; y: number; }'.
point({ x: 1 });

// A body has no `this`, but that of the class around an arrow.
class Scale {
  factor = 2;
  get double() {
    return closure({ total: ref(total) }).fn(({ total }) => total.value * this.factor);
  }
}
closure({ total: ref(total) }).fn(function ({ total }, x: number) {
  return total.value + x;
});
closure({ total: ref(total) }).fn(function ({ total }) {
  //! TS Property 'factor' does not exist on type 'void'.
  return total.value * this.factor;
});
//! TS Type 'void' is not assignable to type 'Scale'.
closure({ total: mut(total) }).fnMut(function (this: Scale, { total }) {
  return (total.value *= this.factor);
});
//! TS Type 'void' is not assignable to type 'Scale'.
closure({ list: move([1]) }).fnOnce(function (this: Scale, { list }) {
  return list.take().length * this.factor;
});

// A contextual type gives the arguments their types.
declare function each(f: FnMut<[item: string, index: number], void>): void;
declare function once(f: FnOnce<[item: Date], number>): void;
const seen = place<string[]>([]);
each(closure({ seen: mut(seen) }).fnMut(({ seen }, item, index) => void seen.value.push(item.repeat(index))));
once(closure({ list: move([1]) }).fnOnce(({ list }, item) => list.take().length + item.getTime()));
//! TS Property 'getTime' does not exist on type 'string'.
each(closure({ seen: mut(seen) }).fnMut((_, item) => void item.getTime()));

// `Fn` and `FnMut` closures are JavaScript functions, an `FnOnce` is not.
[1, 2].map(closure({ total: ref(total) }).fn(({ total }, x: number) => x + total.value)).join();
[2, 1].sort(closure({}).fn((_, a: number, b: number) => a - b));
Promise.resolve(1).then(closure({ total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x)));
//! TS is not assignable to parameter of type
[1].map(closure({ list: move([1]) }).fnOnce(({ list }, x: number) => list.take()[x]));
[1].map(fnPtr((x: number) => x + 1)).join();

// A generic function builds closures over what it does not know.
export const counterOf = <Item>(items: readonly Item[]) =>
  closure("counterOf", { items: ref(items), next: move(0) }).fnMut(({ next }) => next.value++);
counterOf(["a"])().toFixed();
export function memo<Key, Value>(compute: (key: Key) => Value) {
  return closure({ known: move(new Map<Key, Value>()), compute: ref(compute) }).fnMut(({ known, compute }, key: Key) => {
    const found = known.value.get(key) ?? compute.value(key);
    known.value.set(key, found);
    return found;
  });
}
memo((key: string) => key.length)("a").toFixed();
void [shown, wrong];
