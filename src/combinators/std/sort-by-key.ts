import type { GivenMut, Gone } from "./given.js";
import { own } from "./own.js";

/**
 * What can be sorted by, as `Ord` in Rust: numbers, strings (by UTF-16 code units, as `<` compares
 * them), booleans (`false` first), dates, and tuples or lists of these, whose first difference decides.
 *
 * @see https://doc.rust-lang.org/std/cmp/trait.Ord.html
 */
export type SortKey = number | bigint | string | boolean | Date | readonly SortKey[];

/** A closure that gives keys of one type for all items: as in Rust, numbers and strings do not compare. */
export type KeyOf<List extends readonly unknown[]> =
  | ((item: List[number]) => number | bigint)
  | ((item: List[number]) => string)
  | ((item: List[number]) => boolean)
  | ((item: List[number]) => Date)
  | ((item: List[number]) => readonly SortKey[]);

/**
 * Sorts an array in place by a key of each item. The sort is stable.
 *
 * The closure is called exactly once for each item, in order, before anything is moved, as in
 * `slice::sort_by_cached_key` (`slice::sort_by_key` calls it at each comparison): when it throws, the
 * array is as it was. `NaN` and invalid dates come last. A closure is consumed, unless it is `Copy`;
 * written as a statement, the call tells the compiler so.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 * import { sortByKey } from "fn-traits/combinators";
 *
 * const cities = [
 *   { name: "Oslo", country: "NO", people: 7 },
 *   { name: "Bonn", country: "DE", people: 3 },
 *   { name: "Bergen", country: "NO", people: 3 },
 * ];
 * const calls = place(0);
 * const people = closure("people", { calls: mut(calls) }).fnMut(({ calls }, city: { people: number }) => {
 *   calls.value++;
 *   return -city.people;
 * });
 * sortByKey(cities, people);
 * cities.map(({ name }) => name); //=> ["Oslo", "Bonn", "Bergen"]
 * calls.value; //=> 3
 * sortByKey(cities, people); // error[E0382]: use of moved value: `people`
 *
 * sortByKey(cities, (city) => [city.country, city.name]);
 * cities.map(({ name }) => name); //=> ["Bonn", "Bergen", "Oslo"]
 * ```
 *
 * @see https://doc.rust-lang.org/std/primitive.slice.html#method.sort_by_cached_key
 * @see https://doc.rust-lang.org/std/primitive.slice.html#method.sort_by_key
 */
export function sortByKey<List extends unknown[], Impl, Name extends string, State = never>(
  list: List,
  key: GivenMut<Impl, Name, State> & KeyOf<List>,
): asserts key is Gone<[item: List[number]], Impl, Name, State> {
  own<[unknown], SortKey, void>(key, (keyOf) => {
    Array.from(list, (item) => [keyOf(item), item] as const)
      .sort(([left], [right]) => compare(left, right))
      .forEach(([, item], index) => (list[index] = item));
  });
}

/** Negative, zero or positive; a total order, also for what `<` calls neither smaller nor greater. */
function compare(left: SortKey, right: SortKey): number {
  if (Array.isArray(left) && Array.isArray(right)) {
    for (const [index, item] of left.entries()) {
      const order = index < right.length ? compare(item, right[index]) : 1;
      if (order) return order;
    }
    return left.length - right.length;
  }
  if (left < right) return -1;
  if (left > right) return 1;
  // Equal, or one is not a number. `Number` first: `isNaN` does not take a bigint.
  return +isNaN(Number(left)) - +isNaN(Number(right));
}
