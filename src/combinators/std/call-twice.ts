import type { GivenMut } from "./given.js";
import { own } from "./own.js";

/**
 * Calls a closure two times, and gives both results: the smallest function that needs `FnMut`.
 *
 * A closure is consumed, unless it is `Copy`.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, as one is that drops what it captured; E0382 for
 * a moved one; E0499 for an async `FnMut`, which would be entered again before it settles.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { callTwice } from "fn-traits/combinators";
 *
 * const text = ["gone"];
 * const count = closure({ text: move(text) }).fnMut(({ text }) => text.value.push("more"));
 * callTwice(count); //=> [2, 3]
 *
 * const discard = closure("discard", { text: move(text) }).fnOnce(({ text }) => text.take().length);
 * callTwice(discard); // error[E0525]: expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`
 * ```
 *
 * @see https://doc.rust-lang.org/error_codes/E0525.html
 */
export function callTwice<Output, Impl, Name extends string, State = never>(
  f: GivenMut<Impl, Name, State> & (() => Output),
): [first: Output, second: Output] {
  return own(f, (run) => [run(), run()]);
}
