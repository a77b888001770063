import type { ArgumentList } from "../traits/argument-list.js";
import { chained } from "./chain.js";
import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { AnyPart, CallablePart } from "./part.js";

/**
 * Changes what a function gives: `mapOutput(f, map)(x)` is `map(f(x))`. It is `flow` of two steps,
 * whose parts are called `f` and `map`.
 *
 * It takes both by value. The result has the weaker of their kinds, and lacks each trait that one of
 * them lacks.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { mapOutput } from "fn-traits/combinators";
 *
 * const next = closure({ n: move(0) }).fnMut(({ n }) => ++n.value);
 * const label = mapOutput(next, (n) => `no. ${n}`);
 * label(); //=> "no. 1"
 * label(); //=> "no. 2"
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html#associatedtype.Output
 */
export function mapOutput<Args extends ArgumentList, Inner, Output, Slots, MapSlots, State = string, MapState = string>(
  f: CallablePart<Args, Inner, Slots, State>,
  map: CallablePart<[value: Inner], Output, MapSlots, MapState>,
): Combined<{ args: Args; output: Output; f: Slots; map: MapSlots }>;
/**
 * Changes what a function gives; one of the two is `FnOnce`.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html#associatedtype.Output
 */
export function mapOutput<Args extends ArgumentList, Inner, Output, Slots, MapSlots, State = string, MapState = string>(
  f: AnyPart<Args, Inner, Slots, State>,
  map: AnyPart<[value: Inner], Output, MapSlots, MapState>,
): CombinedOnce<{ args: Args; output: Output; f: Slots; map: MapSlots }>;
export function mapOutput(f: unknown, map: unknown): object {
  return combine([f, map], { name: (index) => (index === 0 ? "f" : "map"), ...chained });
}
