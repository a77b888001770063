import type { GivenMut, ItemOf } from "./given.js";
import { filter } from "./filter.js";

/**
 * Counts the items for which a predicate gives `true`: `iter.filter(f).count()`.
 *
 * `items` is any iterable, closed when the predicate throws. A closure is consumed, unless it is
 * `Copy`.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { closure, ref } from "fn-traits";
 * import { countWhere } from "fn-traits/combinators";
 *
 * const limit = 2;
 * const above = closure({ limit: ref(limit) }).fn(({ limit }, n: number) => n > limit.value);
 * countWhere([1, 2, 3, 4], above); //=> 2
 * countWhere("banana", (letter) => letter === "a"); //=> 3
 * ```
 *
 * @see https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.count
 */
export function countWhere<Items extends Iterable<any>, Impl, Name extends string, State = never>(
  items: Items,
  predicate: GivenMut<Impl, Name, State> & ((item: ItemOf<Items>) => boolean),
): number {
  return filter(items, predicate).length;
}
