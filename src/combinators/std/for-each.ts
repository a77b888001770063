import type { GivenMut, Gone, ItemOf } from "./given.js";
import { own } from "./own.js";

/**
 * Calls a closure with each item, in order: `iter.for_each(f)`. What it gives is ignored.
 *
 * `items` is any iterable, closed when the closure throws. A closure is consumed, unless it is
 * `Copy`; written as a statement, the call tells the compiler so.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 * import { forEach } from "fn-traits/combinators";
 *
 * const total = place(0);
 * const add = closure("add", { total: mut(total) }).fnMut(({ total }, n: number) => void (total.value += n));
 * forEach([1, 2, 3], add);
 * total.value; //=> 6
 * forEach([4], add); // error[E0382]: use of moved value: `add`
 * ```
 *
 * @see https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.for_each
 */
export function forEach<Items extends Iterable<any>, Impl, Name extends string, State = never>(
  items: Items,
  f: GivenMut<Impl, Name, State> & ((item: ItemOf<Items>) => unknown),
): asserts f is Gone<[item: ItemOf<Items>], Impl, Name, State> {
  own<[ItemOf<Items>], unknown, void>(f, (run) => {
    for (const item of items) run(item);
  });
}
