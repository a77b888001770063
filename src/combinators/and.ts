import type { ArgumentList } from "../traits/argument-list.js";
import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { Callee } from "./by-value.js";
import type { AnyPart, CallablePart } from "./part.js";

/**
 * Makes a predicate that holds where both predicates hold. The second is not asked where the first fails.
 *
 * It takes both by value. The result has the weaker of their kinds, and lacks each trait that one of
 * them lacks.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { closure, ref } from "fn-traits";
 * import { and } from "fn-traits/combinators";
 *
 * const limit = 2;
 * const above = closure({ limit: ref(limit) }).fn(({ limit }, n: number) => n > limit.value);
 * const even = (n: number) => n % 2 === 0;
 * [1, 2, 3, 4].filter(and(above, even)); //=> [4]
 * ```
 *
 * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#lazy-boolean-operators
 */
export function and<Args extends ArgumentList, Slots1, Slots2, State1 = string, State2 = string>(
  first: CallablePart<Args, boolean, Slots1, State1>,
  second: CallablePart<Args, boolean, Slots2, State2>,
): Combined<{ args: Args; output: boolean; first: Slots1; second: Slots2 }>;
/**
 * Makes a predicate that holds where both predicates hold; one of them is `FnOnce`.
 *
 * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#lazy-boolean-operators
 */
export function and<Args extends ArgumentList, Slots1, Slots2, State1 = string, State2 = string>(
  first: AnyPart<Args, boolean, Slots1, State1>,
  second: AnyPart<Args, boolean, Slots2, State2>,
): CombinedOnce<{ args: Args; output: boolean; first: Slots1; second: Slots2 }>;
export function and(first: unknown, second: unknown): object {
  return combine([first, second], {
    name: (index) => (index === 0 ? "first" : "second"),
    bind: (first: Callee, second: Callee) => (_, ...args) => first(...args) && second(...args),
  });
}
