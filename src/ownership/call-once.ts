import { EXCLUSIVE } from "../capture/claims.js";
import { surrender } from "../closure/give.js";
import { runOnce } from "../closure/run-once.js";
import { Phase, expectState, stateOf } from "../closure/state.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Consumable, Consumed, RefuseMoved } from "./consumable.js";

/**
 * Calls a closure by value: `FnOnce::call_once`. The closure is consumed, unless it is `Copy`.
 *
 * Write it as a statement, and read the result from `f.output`: only then does the compiler see
 * that the binding is consumed (in an expression the call compiles, and a second one throws).
 *
 * The consumed mark is set before the body runs: a body that throws has consumed its closure. When
 * the body ends, what it did not `take()` is dropped. An async body leaves its promise in `output`,
 * and its captures are dropped when that settles.
 *
 * Errors: E0382 for a closure that was moved, at compile time or as `UseAfterMoveError`.
 *
 * @example
 * ```ts
 * import { callOnce, closure, move } from "fn-traits";
 *
 * const transform = closure({ a: move([0, 1, 2]) }).fnOnce(({ a }, by: number) => a.take().map((x) => x * by));
 * callOnce(transform, 3);
 * transform.output; //=> [0, 3, 6]
 * callOnce(transform, 3); // error[E0382]: use of moved value
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html#tymethod.call_once
 */
export function callOnce<Args extends ArgumentList, Output, Impl, Name extends string, State = never>(
  f: RefuseMoved<Impl, Name, State> & Consumable<Args, Output, Impl, Name, State>,
  ...args: Args
): asserts f is Consumed<Args, Output, Impl, Name, State> & RefuseMoved<Impl, Name, State> {
  const state = stateOf(f);
  // A closure that lives and owns something is the common one: its way is short enough to be inlined.
  if (state?.life === Phase.Live && state.claim! >= EXCLUSIVE) (f as { output?: unknown }).output = runOnce(state, ...args);
  else callAny(f, ...args);
}

/** The consumed binding carries the result: an assertion can return nothing. */
function callAny(f: unknown, ...args: readonly unknown[]): void {
  (f as { output?: unknown }).output = runOnce(surrender(expectState(f)), ...args);
}
