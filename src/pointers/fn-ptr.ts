import { make } from "../closure/make.js";
import { expectUnmoved } from "../closure/refuse.js";
import { expectState, stateOf } from "../closure/state.js";
import { MismatchedTypesError, notAPointerText } from "../diagnostics/e0308.js";
import { subject } from "../diagnostics/text.js";
import type { Unmoved } from "../ownership/consumable.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Fn } from "../traits/fn.js";

/** A function pointer implements every trait: it captured nothing. */
export interface FnPtrTraits {
  /** It is a pointer already. First, so that a closure with captures is refused for this reason. */
  readonly FnPtr: true;
  /** It can be called once. */
  readonly FnOnce: true;
  /** It can be called again and again. */
  readonly FnMut: true;
  /** It can be called from anywhere. */
  readonly Fn: true;
  /** It holds nothing that could not be duplicated. */
  readonly Clone: true;
  /** It is copied, never moved. */
  readonly Copy: true;
  /** It can be given to another thread. */
  readonly Send: true;
  /** Threads can share it. */
  readonly Sync: true;
  /** It borrows nothing. */
  readonly Static: true;
}

/**
 * A function pointer, `fn(Args) -> Output`: a function that captured nothing. It implements every
 * trait and is a JavaScript function.
 *
 * Use it as a parameter type for callbacks that must not carry state: `cb: FnPtr<[Event], void>`. A
 * closure that captures nothing coerces to it; one that captures something is refused with E0308.
 * Make one from a plain function with `fnPtr(f)`.
 *
 * @example
 * ```ts
 * import { closure, fnPtr, ref, type FnPtr } from "fn-traits";
 *
 * const apply = (f: FnPtr<[number], number>): number => f(20);
 *
 * apply(fnPtr((x: number) => x + 1)); //=> 21
 * apply(closure({}).fn((_, x: number) => x * 2)); //=> 40
 *
 * const base = 1;
 * apply(closure({ base: ref(base) }).fn(({ base }, x: number) => x + base.value)); // error[E0308]: mismatched types: expected a function pointer
 * ```
 *
 * @see https://doc.rust-lang.org/std/primitive.fn.html
 */
export interface FnPtr<in Args extends readonly unknown[], out Output> extends Fn<Args, Output> {
  /** Every trait. */
  readonly "~impl": FnPtrTraits;
}

/**
 * Makes a function pointer of a plain function, or coerces a closure that captures nothing.
 *
 * Use it for named functions that go where the traits are asked for: the function itself is
 * returned, so it costs nothing. You vouch that it closes over no state: JavaScript cannot tell.
 *
 * Of a closure it makes another value, of whatever kind the closure is: a pointer outlives a `using`
 * of the closure, and may run while it runs.
 *
 * Errors: E0308 for a closure that captures something; E0382 for one that was moved.
 *
 * @example
 * ```ts
 * import { fnPtr, type Fn, type Send } from "fn-traits";
 *
 * function double(x: number): number {
 *   return x * 2;
 * }
 * const run = (f: Fn<[number], number> & Send): number => f(4);
 * run(fnPtr(double)); //=> 8
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/function-item.html
 */
export function fnPtr<Args extends ArgumentList, Output, State = string>(
  f: Unmoved<State> & { readonly "~impl"?: { readonly FnPtr: true } } &
    (((...args: Args) => Output) | { readonly "~call": (...args: Args) => Output }),
): FnPtr<Args, Output> {
  const state = stateOf(f);
  if (!state) {
    expectState(f);
    return f as unknown as FnPtr<Args, Output>;
  }
  expectUnmoved(state);
  const names = Object.keys(state.environment);
  if (state.made || names.length > 0) {
    const variables = state.made ? "its parts" : names.sort().map((name) => `\`${name}\``).join(", ");
    throw new MismatchedTypesError(notAPointerText(subject(state.name), variables), state.name);
  }
  // Whatever kind it was built as, without captures it is `Fn`: there is nothing that a call could change.
  return make({ ...state, kind: "Fn" }) as FnPtr<Args, Output>;
}
