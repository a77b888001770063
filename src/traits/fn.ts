import type { FnBound } from "./bound.js";
import type { FnMut } from "./fn-mut.js";

/**
 * A closure that can be called any number of times, **from anywhere, also while it runs**, because
 * a call only reads what it captured.
 *
 * Use it as the bound of a parameter that you call concurrently or recursively, or hand on to
 * several owners. It is a JavaScript function.
 *
 * Errors: E0525 for a closure that is `FnMut` or `FnOnce` only.
 *
 * @example
 * ```ts
 * import { closure, ref, type Fn } from "fn-traits";
 *
 * const apply = (f: Fn<[number], number>): number => f(f(1));
 *
 * const rate = 3;
 * apply(closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value)); //=> 9
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Fn.html
 */
export interface Fn<in Args extends readonly unknown[], out Output> extends FnMut<Args, Output> {
  /** The traits the value implements: `true`, or the sentence that says why not. */
  readonly "~impl": FnBound;
}
