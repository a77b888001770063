import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { Callee } from "./by-value.js";
import type { AnyPart, CallablePart } from "./part.js";

/**
 * Lets a closure see a value on its way: `tap(f)(x)` calls `f(x)` and gives `x`.
 *
 * Use it as a step of `flow` or `pipe`, to log or count what passes.
 *
 * It takes `f` by value and has its kind and traits.
 *
 * Of a function that takes `any` the value is `any`, and so is that of the next step: write
 * `tap((n) => console.log(n))` instead of `tap(console.log)`.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 * import { pipe, tap } from "fn-traits/combinators";
 *
 * const seen = place<number[]>([]);
 * const note = closure({ seen: mut(seen) }).fnMut(({ seen }, n: number) => void seen.value.push(n));
 * pipe("abc", (text) => text.length, tap(note), (n) => n * 2); //=> 6
 * seen.value; //=> [3]
 * ```
 *
 * @see https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.inspect
 */
export function tap<Value, Slots, State = string>(
  f: CallablePart<[value: Value], unknown, Slots, State>,
): Combined<{ args: [value: Value]; output: Value; f: Slots }>;
/**
 * Lets an `FnOnce` closure see a value on its way.
 *
 * @see https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.inspect
 */
export function tap<Value, Slots, State = string>(
  f: AnyPart<[value: Value], unknown, Slots, State>,
): CombinedOnce<{ args: [value: Value]; output: Value; f: Slots }>;
export function tap(f: unknown): object {
  return combine([f], {
    name: () => "f",
    bind: (f: Callee) => (_, value) => {
      f(value);
      return value;
    },
  });
}
