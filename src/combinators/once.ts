import type { MadeText, SingleText } from "../diagnostics/parts.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Callee } from "./by-value.js";
import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { AnyPart } from "./part.js";

/** The traits that `once` leaves. */
export interface OnceSlots {
  /** Never: that is what it is for. */
  readonly FnMut: MadeText<"FnMut", "FnOnce", "once">;
  /** Never: that is what it is for. */
  readonly Fn: MadeText<"Fn", "FnOnce", "once">;
  /** When the closure is: a clone is another call. */
  readonly Clone: true;
  /** Never: a copy would be another call without anyone having asked for it. */
  readonly Copy: SingleText<"Copy", "once">;
  /** When the closure is. */
  readonly Send: true;
  /** When the closure is. */
  readonly Sync: true;
  /** When the closure is. */
  readonly Static: true;
}

/**
 * Makes a closure callable once: an `Fn` or `FnMut` as an `FnOnce`.
 *
 * Use it to hand out the right to one call. Unlike other libraries' `once`, a second call is an error,
 * which the compiler sees, and not the first result again: for that use `memoize`.
 *
 * It takes `f` by value, and drops it when it was called. It is `Clone`, `Send`, `Sync` and `'static`
 * when `f` is; never `Copy`.
 *
 * Errors: E0382 for a closure that was moved, and for a second call.
 *
 * @example
 * ```ts
 * import { callMut, callOnce } from "fn-traits";
 * import { once } from "fn-traits/combinators";
 *
 * const start = once((name: string) => `${name} started`);
 * callOnce(start, "it");
 * start.output; //=> "it started"
 * callOnce(start, "it"); // error[E0382]: use of moved value
 *
 * callMut(once(() => 1)); // error[E0525]: expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `once`
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export function once<
  Args extends ArgumentList,
  Output,
  Slots,
  State = string,
>(
  f: AnyPart<Args, Output, Slots, State>,
): CombinedOnce<{ args: Args; output: Output; f: Slots; captures: OnceSlots }> {
  // An object is not `Copy`, so the closure that captured one is not.
  return combine([f], {
    by: "once",
    most: "FnOnce",
    name: (index) => (index === 0 ? "f" : "once"),
    bind: (f: Callee) => (_, ...args) => f(...args),
  }, [{}]) as never;
}
