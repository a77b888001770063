import type { GivenMut, ItemOf } from "./given.js";
import { own } from "./own.js";

/**
 * Folds every item into an accumulator: `iter.fold(initial, f)`. The closure takes the accumulator
 * and the item, and gives the next accumulator; the last one is the result.
 *
 * `items` is any iterable, closed when the closure throws; of an empty one the result is `initial`.
 * A closure is consumed, unless it is `Copy`.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { closure, ref } from "fn-traits";
 * import { fold } from "fn-traits/combinators";
 *
 * const rate = 2;
 * const weigh = closure({ rate: ref(rate) }).fn(({ rate }, sum: number, n: number) => sum + rate.value * n);
 * fold([1, 2, 3], 10, weigh); //=> 22
 * fold(new Map([["a", 1], ["b", 2]]), "", (text, [key, value]) => text + key + value); //=> "a1b2"
 * ```
 *
 * @see https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.fold
 */
export function fold<Items extends Iterable<any>, Accumulator, Impl, Name extends string, State = never>(
  items: Items,
  initial: Accumulator,
  f: GivenMut<Impl, Name, State> & ((accumulator: Accumulator, item: ItemOf<Items>) => Accumulator),
): Accumulator {
  return own<[Accumulator, ItemOf<Items>], Accumulator, Accumulator>(f, (run) => {
    let accumulator = initial;
    for (const item of items) accumulator = run(accumulator, item);
    return accumulator;
  });
}
