import { surrender } from "../closure/give.js";
import { runOnce } from "../closure/run-once.js";
import { Phase, expectState } from "../closure/state.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import type { Consumable, RefuseMoved } from "../ownership/consumable.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Half } from "./split.js";

/** The closure was called. */
export interface Done<out Output> {
  /** `true`. */
  readonly ok: true;
  /** What the call gave. */
  readonly output: Output;
}

/** The closure was consumed before, and nothing ran. */
export interface AlreadyConsumed {
  /** `false`. */
  readonly ok: false;
  /** The error that `callOnce` would have thrown, E0382. */
  readonly error: UseAfterMoveError;
}

/**
 * What `tryOnce` gives: the output, or the error. `ok` tells which.
 *
 * @see https://doc.rust-lang.org/std/result/enum.Result.html
 */
export type OnceResult<Output> = Done<Output> | AlreadyConsumed;

/**
 * Calls a closure by value, and says so instead of throwing when it was consumed before.
 *
 * Use it where only the running program knows whether the closure is still there: two event handlers
 * that share it, a handle made by `split`. A `Copy` closure is copied, so it is always there. As it
 * is written in expressions, the compiler does not see that it consumes.
 *
 * What the body throws is thrown: the call has then consumed the closure.
 *
 * Errors: E0382 for a closure that the compiler knows to be moved, on every path or on another one;
 * E0499 for an `FnMut` that is running.
 *
 * @example
 * ```ts
 * import { callOnce, closure, move } from "fn-traits";
 * import { tryOnce } from "fn-traits/combinators";
 *
 * const send = closure("send", { lines: move(["a", "b"]) }).fnOnce(({ lines }) => lines.take().join());
 * const send2 = send;
 * tryOnce(send); //=> { ok: true, output: "a,b" }
 * const again = tryOnce(send2);
 * again.ok || again.error.code; //=> "E0382"
 *
 * const last = closure("last", { lines: move(["c"]) }).fnOnce(({ lines }) => lines.take().join());
 * callOnce(last);
 * tryOnce(last); // error[E0382]: use of moved value: `last`
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html#tymethod.call_once
 */
export function tryOnce<Args extends ArgumentList, Output, Impl, Name extends string, State = never>(
  f: RefuseMoved<Impl, Name, State> & Consumable<Args, Output, Impl, Name, State>,
  ...args: Args
): OnceResult<Output> {
  const state = expectState(f);
  // What is called in the end: a handle of `split` may have lost its closure to the other one.
  const isHalf = state.life === Phase.Live && state.made?.recipe.by === "split";
  const { life, name } = isHalf ? (state.environment["f"]!.value as Half).state : state;
  if (life === Phase.Moved) return { ok: false, error: new UseAfterMoveError(name) };
  // The body's output is that of the signature.
  return { ok: true, output: runOnce(surrender(state), ...args) as Output };
}
