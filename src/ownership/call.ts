import type { ArgumentList } from "../traits/argument-list.js";
import type { Fn } from "../traits/fn.js";
import type { Unmoved } from "./consumable.js";
import { requireKind } from "./require-kind.js";

/**
 * Calls a closure by shared reference: `Fn::call`. The same as `f(...args)`, for an `Fn` alone.
 *
 * Use it to say in the code that the call may run beside others. Errors: E0525 for a closure that is
 * `FnMut` or `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { call, closure, ref } from "fn-traits";
 *
 * const rate = 2;
 * const scale = closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
 * call(scale, 21); //=> 42
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Fn.html#tymethod.call
 */
export function call<Args extends ArgumentList, Output, State = string>(
  f: Unmoved<State> & Fn<Args, Output>,
  ...args: Args
): Output {
  requireKind(f, "Fn");
  return f(...args);
}
