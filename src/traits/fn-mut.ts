import type { FnMutBound } from "./bound.js";
import type { FnOnce } from "./fn-once.js";

/**
 * A closure that can be called any number of times, **one call at a time**, because a call may
 * change what it captured.
 *
 * Use it as the bound of a parameter that you call repeatedly but never from two places at once.
 * It is a JavaScript function: `f(...args)`, `list.forEach(f)`.
 *
 * Entering it again while it runs throws `BorrowMutError` (E0499); an async body counts as running
 * until its promise settles. Errors at compile time: E0525 for a closure that is `FnOnce` only.
 *
 * @example
 * ```ts
 * import { closure, mut, place, type FnMut } from "fn-traits";
 *
 * function twice(f: FnMut<[], void>): void {
 *   f();
 *   f();
 * }
 *
 * const count = place(0);
 * twice(closure({ count: mut(count) }).fnMut(({ count }) => void count.value++));
 * count.value; //=> 2
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html
 */
export interface FnMut<in Args extends readonly unknown[], out Output> extends FnOnce<Args, Output> {
  /** Calls the closure: through `&mut self`, one call at a time; an `Fn` through `&self`, from anywhere. */
  (...args: Args): Output;
  /** The traits the value implements: `true`, or the sentence that says why not. */
  readonly "~impl": FnMutBound;
}
