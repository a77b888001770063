import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { Callee } from "./by-value.js";
import type { AnyPart, CallablePart } from "./part.js";

/**
 * The arguments with the first two exchanged. Their labels go with them, but for the two themselves
 * where a rest parameter follows: the compiler cuts no labels off in front of one.
 */
export type Flipped<Args extends readonly unknown[]> = Args extends readonly [unknown, unknown, ...infer Rest]
  ? number extends Args["length"]
    ? [second: Args[1], first: Args[0], ...rest: Rest]
    : Args extends readonly [...infer Two, ...Rest]
      ? Two extends readonly [unknown, ...infer Second]
        ? Two extends readonly [...infer First, ...Second]
          ? [...Second, ...First, ...Rest]
          : never
        : never
      : never
  : never;

/**
 * Exchanges the first two arguments of a function, which takes two at least.
 *
 * Use it to make a function of two arguments fit where they come the other way round, or to bind the
 * second one with `partial`.
 *
 * It takes `f` by value and has its kind and traits.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { flip } from "fn-traits/combinators";
 *
 * const divide = (dividend: number, divisor: number) => dividend / divisor;
 * flip(divide)(2, 10); //=> 5
 * ```
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function flip<
  Args extends readonly [unknown, unknown, ...unknown[]],
  Output,
  Slots,
  State = string,
>(
  f: CallablePart<Args, Output, Slots, State>,
): Combined<{ args: Flipped<Args>; output: Output; f: Slots }>;
/**
 * Exchanges the first two arguments of an `FnOnce` closure.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function flip<
  Args extends readonly [unknown, unknown, ...unknown[]],
  Output,
  Slots,
  State = string,
>(
  f: AnyPart<Args, Output, Slots, State>,
): CombinedOnce<{ args: Flipped<Args>; output: Output; f: Slots }>;
export function flip(f: unknown): object {
  return combine([f], {
    name: () => "f",
    bind: (f: Callee) => (_, first, second, ...rest) => f(second, first, ...rest),
  });
}
