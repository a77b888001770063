import type { ArgumentList } from "../traits/argument-list.js";
import { arityOf } from "./arity.js";
import type { Callee } from "./by-value.js";
import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { AnyPart, CallablePart } from "./part.js";

/**
 * Changes what a function takes: `mapArgs(f, map)(...args)` is `f(...map(...args))`. `map` gives the
 * arguments of `f` as a tuple.
 *
 * It takes both by value. The result has the weaker of their kinds, and lacks each trait that one of
 * them lacks.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { mapArgs } from "fn-traits/combinators";
 *
 * const area = (width: number, height: number) => width * height;
 * const areaOf = mapArgs(area, (box: { width: number; height: number }) => [box.width, box.height]);
 * areaOf({ width: 2, height: 3 }); //=> 6
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export function mapArgs<Inner extends readonly unknown[] | [], Args extends ArgumentList, Output, Slots, MapSlots, State = string, MapState = string>(
  f: CallablePart<Inner, Output, Slots, State>,
  map: CallablePart<Args, Inner, MapSlots, MapState>,
): Combined<{ args: Args; output: Output; f: Slots; map: MapSlots }>;
/**
 * Changes what a function takes; one of the two is `FnOnce`.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export function mapArgs<Inner extends readonly unknown[] | [], Args extends ArgumentList, Output, Slots, MapSlots, State = string, MapState = string>(
  f: AnyPart<Inner, Output, Slots, State>,
  map: AnyPart<Args, Inner, MapSlots, MapState>,
): CombinedOnce<{ args: Args; output: Output; f: Slots; map: MapSlots }>;
export function mapArgs(f: unknown, map: unknown): object {
  return combine([f, map], {
    name: (index) => (index === 0 ? "f" : "map"),
    arity: arityOf(map),
    bind: (f: Callee, map: (...args: unknown[]) => unknown[]) => (_, ...args) => f(...map(...args)),
  });
}
