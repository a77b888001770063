import type { GivenMut, ItemOf } from "./given.js";
import { own } from "./own.js";

/**
 * Calls a closure with each item, in order, and collects what it gives: `iter.map(f).collect()`.
 *
 * `items` is any iterable: an array, a `Map` (of its entries), a `Set`, a generator, which is closed
 * when the closure throws. `f` takes the item alone, so `map(texts, parseInt)` does what it says. A
 * closure is consumed, unless it is `Copy`: the statement `moved(f)` tells the compiler.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one, E0499 for an async
 * `FnMut`, which would be entered again before it settles.
 *
 * @example
 * ```ts
 * import { closure, move, moved, mut, place } from "fn-traits";
 * import { map } from "fn-traits/combinators";
 *
 * const sum = place(0);
 * const running = closure("running", { sum: mut(sum) }).fnMut(({ sum }, n: number) => (sum.value += n));
 * map([1, 2, 3], running); //=> [1, 3, 6]
 * moved(running);
 * map([4], running); // error[E0382]: use of moved value: `running`
 *
 * map(new Set(["a"]), (text) => text.toUpperCase()); //=> ["A"]
 *
 * const words = ["once"];
 * const take = closure({ words: move(words) }).fnOnce(({ words }, n: number) => words.take()[n]);
 * map([0], take); // error[E0525]: expected a closure that implements the `FnMut` trait
 * ```
 *
 * @see https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.map
 */
export function map<Items extends Iterable<any>, Output, Impl, Name extends string, State = never>(
  items: Items,
  f: GivenMut<Impl, Name, State> & ((item: ItemOf<Items>) => Output),
): Output[] {
  return own(f, (run) => Array.from(items, (item) => run(item)));
}
