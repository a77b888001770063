import type { ArgumentList } from "../traits/argument-list.js";
import type { FnMut } from "../traits/fn-mut.js";
import type { Unmoved } from "./consumable.js";
import { requireKind } from "./require-kind.js";

/**
 * Calls a closure by mutable reference: `FnMut::call_mut`. The same as `f(...args)`.
 *
 * Use it to say in the code that the call may change what the closure captured. Errors: E0525 for a
 * closure that is `FnOnce` only, E0382 for a moved one; entering it while it runs throws
 * `BorrowMutError` (E0499).
 *
 * @example
 * ```ts
 * import { callMut, closure, mut, place } from "fn-traits";
 *
 * const total = place(0);
 * const add = closure({ total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
 * callMut(add, 5); //=> 5
 * callMut(add, 1); //=> 6
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html#tymethod.call_mut
 */
export function callMut<Args extends ArgumentList, Output, State = string>(
  f: Unmoved<State> & FnMut<Args, Output>,
  ...args: Args
): Output {
  requireKind(f, "FnMut");
  return f(...args);
}
