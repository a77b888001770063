// What the consumers give back, and what they leave of a binding.
import { expectTypeOf } from "expect-type";
import { boxed, clone, closure, fnPtr, move, mut, place, ref, type Copy, type Fn, type FnMut, type FnOnce } from "fn-traits";
import { callTwice, countWhere, filter, fold, forEach, map, orInsertWith, retain, sortByKey, unwrapOrElse } from "fn-traits/combinators";
import { assertLive, assertMoved } from "fn-traits/testing";

interface City {
  readonly name: string;
  readonly people: number;
}
declare const cities: City[];
declare const byName: Map<string, City>;
declare const names: Set<string>;
declare const maybe: City | null | undefined;

const total = place(0);
const counting = () => closure("counting", { total: mut(total) }).fnMut(({ total }, city: City) => (total.value += city.people));
const large = () => closure("large", { list: move([1]) }).fnMut(({ list }, city: City) => list.value.length < city.people);
const scale = closure("scale", { rate: ref(2) }).fn(({ rate }, n: number) => rate.value * n);
const job = () => closure("job", { list: move([1]) }).fnOnce(({ list }) => list.take());

// Each kind of callable: closures, boxes, function pointers, bounds, functions.
expectTypeOf(map(cities, counting())).toEqualTypeOf<number[]>();
expectTypeOf(map([1], boxed(scale))).toEqualTypeOf<number[]>();
expectTypeOf(map([1], fnPtr((n: number) => `${n}`))).toEqualTypeOf<string[]>();
expectTypeOf(map(["1"], parseInt)).toEqualTypeOf<number[]>();
expectTypeOf(map(cities, ({ name }) => name)).toEqualTypeOf<string[]>();
export function bounds(f: Fn<[number], string>, g: FnMut<[number], boolean>, h: FnOnce<[], City>, k: (n: number) => Date): void {
  expectTypeOf(map([1], f)).toEqualTypeOf<string[]>();
  expectTypeOf(countWhere([1], g)).toEqualTypeOf<number>();
  expectTypeOf(unwrapOrElse(maybe, h)).toEqualTypeOf<City>();
  expectTypeOf(map([1], k)).toEqualTypeOf<Date[]>();
}

// Each kind of iterable decides the parameters of a function without annotations.
map(byName, (entry) => expectTypeOf(entry).toEqualTypeOf<[string, City]>());
map(names, (name) => expectTypeOf(name).toEqualTypeOf<string>());
map(byName.values(), (city) => expectTypeOf(city).toEqualTypeOf<City>());
map("text", (letter) => expectTypeOf(letter).toEqualTypeOf<string>());
forEach(cities as readonly City[], (city) => expectTypeOf(city).toEqualTypeOf<City>());
countWhere(cities, (city) => (expectTypeOf(city).toEqualTypeOf<City>(), true));
sortByKey(cities, (city) => (expectTypeOf(city).toEqualTypeOf<City>(), 1));

// The labels of the parameters are printed.
expectTypeOf(fold<string[], number, unknown, string>).parameter(2).parameters.toEqualTypeOf<[accumulator: number, item: string]>();

// fold: the accumulator is widened, and may be another type than the items.
expectTypeOf(fold([1, 2], 0, (sum, n) => sum + n)).toEqualTypeOf<number>();
expectTypeOf(fold(cities, "", (text, city) => text + city.name)).toEqualTypeOf<string>();
expectTypeOf(fold([1], 0, closure({ rate: ref(2) }).fn(({ rate }, sum: number, n: number) => sum + n * rate.value))).toEqualTypeOf<number>();

// filter: a type guard narrows, nothing else does.
expectTypeOf(filter(cities, large())).toEqualTypeOf<City[]>();
expectTypeOf(filter(cities, (city) => city.people > 1)).toEqualTypeOf<City[]>();
expectTypeOf(filter([1, "a", null], (value): value is number => typeof value === "number")).toEqualTypeOf<number[]>();
expectTypeOf(filter([cities, null], (value): value is City[] => Array.isArray(value))).toEqualTypeOf<City[][]>();

// retain: by item, or by key and value.
retain(cities, (city) => (expectTypeOf(city).toEqualTypeOf<City>(), true));
retain(names, (name) => (expectTypeOf(name).toEqualTypeOf<string>(), true));
retain(byName, (key, value) => (expectTypeOf([key, value] as const).toEqualTypeOf<readonly [string, City]>(), true));

// sortByKey: what has an order.
sortByKey(cities, (city) => city.name);
sortByKey(cities, (city) => BigInt(city.people));
sortByKey(cities, (city) => new Date(city.people));
sortByKey(cities, (city) => city.people > 1);
sortByKey(cities, (city) => [city.people, [city.name, true]]);

// The consumers of `FnOnce`.
expectTypeOf(unwrapOrElse([1].pop(), () => 0)).toEqualTypeOf<number>();
expectTypeOf(unwrapOrElse([[1]].pop(), job())).toEqualTypeOf<number[]>();
expectTypeOf(unwrapOrElse([[1]].pop(), boxed(job()))).toEqualTypeOf<number[]>();
expectTypeOf(unwrapOrElse(maybe, () => ({ name: "", people: 0 }))).toEqualTypeOf<City>();
expectTypeOf(orInsertWith(new Map<string, number[]>(), "a", job())).toEqualTypeOf<number[]>();
expectTypeOf(orInsertWith(new Map<string, number[]>(), "a", () => [])).toEqualTypeOf<number[]>();

expectTypeOf(callTwice(() => "a")).toEqualTypeOf<[first: string, second: string]>();
expectTypeOf(callTwice(async () => 1)).toEqualTypeOf<[first: Promise<number>, second: Promise<number>]>();

// As statements, those that return nothing consume their binding, and nothing else.
export function consumed(f: FnMut<[City], void>, g: Fn<[number], number> & Copy): void {
  const add = counting();
  const keep = large();
  assertLive(add);
  forEach(cities, add);
  assertMoved(add);
  retain(cities, keep);
  assertMoved(keep);
  forEach(cities, f);
  assertMoved(f);

  // A Copy closure is copied, and a plain function is just called.
  forEach([1], g);
  forEach([1], g);
  expectTypeOf(g(1)).toEqualTypeOf<number>();
  forEach([1], scale);
  forEach([1], scale);
  expectTypeOf(clone(scale)(1)).toEqualTypeOf<number>();
  const isEven = (n: number) => n % 2 === 0;
  retain([1, 2], isEven);
  retain([1, 2], isEven);
  expectTypeOf(isEven).toEqualTypeOf<(n: number) => boolean>();
}

// Inside a generic function.
export function generic<Item, F extends FnMut<[Item], boolean>>(items: Item[], f: F, g: FnMut<[Item], boolean>, h: Item | undefined): void {
  expectTypeOf(filter(items, g)).toEqualTypeOf<Item[]>();
  const filtered: Item[] = filter(items, f);
  expectTypeOf(map(items, (item) => g(item))).toEqualTypeOf<boolean[]>();
  expectTypeOf(map(items, (item) => item)).toEqualTypeOf<Item[]>();
  retain(items, f);
  assertMoved(f);
  retain(filtered, (item) => item !== h);
  const sets: Set<Item>[] = map(new Set(items), (item) => new Set([item]));
  sortByKey(sets, ({ size }) => size);
}

export function genericMap<Key, Value>(entries: Map<Key, Value>, key: Key, make: FnOnce<[], Value>): Value {
  retain(entries, (each) => each !== key);
  return orInsertWith(entries, key, make);
}
