import type { ArgumentList } from "../traits/argument-list.js";
import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { Callee } from "./by-value.js";
import type { AnyPart, CallablePart } from "./part.js";

/**
 * Negates a predicate.
 *
 * It takes the predicate by value and has its kind and traits.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { closure, ref } from "fn-traits";
 * import { not } from "fn-traits/combinators";
 *
 * const limit = 2;
 * const above = closure({ limit: ref(limit) }).fn(({ limit }, n: number) => n > limit.value);
 * [1, 2, 3].filter(not(above)); //=> [1, 2]
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Not.html
 */
export function not<Args extends ArgumentList, Slots, State = string>(
  predicate: CallablePart<Args, boolean, Slots, State>,
): Combined<{ args: Args; output: boolean; predicate: Slots }>;
/**
 * Negates an `FnOnce` predicate.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Not.html
 */
export function not<Args extends ArgumentList, Slots, State = string>(
  predicate: AnyPart<Args, boolean, Slots, State>,
): CombinedOnce<{ args: Args; output: boolean; predicate: Slots }>;
export function not(predicate: unknown): object {
  return combine([predicate], {
    name: () => "predicate",
    bind: (predicate: Callee) => (_, ...args) => !predicate(...args),
  });
}
