import type { ByMove } from "../capture/modes.js";
import type { Movable } from "../capture/movable.js";
import { give } from "../closure/give.js";
import type { CapturedValues } from "./captured-values.js";
import { combine } from "./combine.js";
import type { CombinedBy } from "./combined-by.js";

/**
 * Makes a closure that always gives the same value: `move || value`.
 *
 * The value is captured by move: the closure is `Clone`, `Copy`, `Send` and `'static` when it is. Each
 * call gives the value itself, as JavaScript shares it; a closure that is not `Copy` can be given away
 * once, so the constant is `FnOnce` then.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { clone } from "fn-traits";
 * import { constant } from "fn-traits/combinators";
 *
 * const zero = constant(0);
 * zero(); //=> 0
 * [1, 2].map(zero); //=> [0, 0]
 * clone(constant(Promise.resolve())); // error[E0277]: the trait bound `Promise: Clone` is not satisfied: captured variable `value`
 * ```
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function constant<Value>(
  value: Movable<Value>,
): CombinedBy<{ args: []; output: Value; captures: CapturedValues<{ value: ByMove<Value> }> }> {
  // What is made follows from the value; that it is this type follows from `CapturedValues`.
  return combine([], {
    name: () => "value",
    arity: 0,
    // A closure is handed on by value.
    bind: (value: unknown) => () => give(value),
  }, [value]) as never;
}
