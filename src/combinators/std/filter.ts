import type { GivenMut, ItemOf } from "./given.js";
import { own } from "./own.js";

/** The items that a predicate lets through: those of its type, if it is a type guard. */
export type Filtered<Item, Predicate> = Predicate extends (item: any) => item is infer Guarded ? Item & Guarded : Item;

/**
 * Collects the items for which a predicate gives `true`, in order: `iter.filter(f).collect()`.
 *
 * `items` is any iterable, closed when the predicate throws. A plain function that is a type guard
 * narrows the result. A closure is consumed, unless it is `Copy`.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { filter } from "fn-traits/combinators";
 *
 * const seen = new Set<string>();
 * const fresh = closure({ seen: move(seen) }).fnMut(({ seen }, word: string) => {
 *   const { size } = seen.value;
 *   return seen.value.add(word).size > size;
 * });
 * filter(["a", "b", "a"], fresh); //=> ["a", "b"]
 *
 * const lengths: number[] = filter([1, null, 2], (n): n is number => n !== null);
 * lengths; //=> [1, 2]
 * ```
 *
 * @see https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.filter
 */
export function filter<Items extends Iterable<any>, Predicate, Impl, Name extends string, State = never>(
  items: Items,
  predicate: Predicate & GivenMut<Impl, Name, State> & ((item: ItemOf<Items>) => boolean),
): Filtered<ItemOf<Items>, Predicate>[] {
  return own<[ItemOf<Items>], boolean, unknown[]>(predicate, (keeps) => {
    const kept: unknown[] = [];
    for (const item of items) if (keeps(item)) kept.push(item);
    return kept;
  }) as Filtered<ItemOf<Items>, Predicate>[];
}
