import { requireKind } from "../ownership/require-kind.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Callee } from "./by-value.js";
import { combine } from "./combine.js";
import type { Combined } from "./combined.js";
import type { GivenMut } from "./std/given.js";

/**
 * Makes one call out of several: `repeat(f, 3)(x)` calls `f(x)` three times and gives the list of what
 * it gave.
 *
 * It takes `f` by value and has its kind and traits. An async `FnMut` would be entered again before it
 * settles, and throws `BorrowMutError` (E0499).
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one; `RangeError` when `times` is
 * no whole number from 0.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { repeat } from "fn-traits/combinators";
 *
 * const next = closure({ n: move(0) }).fnMut(({ n }, step: number) => (n.value += step));
 * const three = repeat(next, 3);
 * three(2); //=> [2, 4, 6]
 * three(10); //=> [16, 26, 36]
 *
 * const end = closure("end", { list: move([1]) }).fnOnce(({ list }) => list.take());
 * repeat(end, 2); // error[E0525]: expected a closure that implements the `FnMut` trait, but `end` only implements `FnOnce`
 * ```
 *
 * @see https://doc.rust-lang.org/std/iter/fn.repeat_with.html
 */
export function repeat<Args extends ArgumentList, Output, Slots, Name extends string = "", State = never>(
  f: GivenMut<Slots, Name, State> & ((this: void, ...args: Args) => Output),
  times: number,
): Combined<{ args: Args; output: Output[]; f: Slots }> {
  requireKind(f, "FnMut");
  if (!Number.isInteger(times) || times < 0) throw new RangeError(`cannot repeat a call ${times} times`);
  // A number is `Copy`: the traits are those of `f`.
  return combine([f], {
    name: (index) => (index === 0 ? "f" : "times"),
    bind: (f: Callee, times: number) => (_, ...args) => Array.from({ length: times }, () => f(...args)),
  }, [times]) as never;
}
