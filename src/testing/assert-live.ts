import { expectUnmoved } from "../closure/refuse.js";
import { expectState } from "../closure/state.js";
import type { MovedText, PossiblyMovedText } from "../diagnostics/e0382.js";
import type { notCallableText } from "../diagnostics/e0618.js";
import type { Text } from "../diagnostics/text.js";
import type { Fate, NameOf, SomeAre } from "./fate.js";

/** E0382 where some path has moved the closure, E0618 for what is none. */
type LiveOnly<Closure> = true extends SomeAre<"moved", Closure>
  ? Text<"live" extends Fate<Closure> ? PossiblyMovedText<NameOf<Closure>> : MovedText<NameOf<Closure>>>
  : true extends SomeAre<"neither", Closure>
    ? Text<typeof notCallableText>
    : Closure;

/**
 * Asks that a closure was not moved: the compiler has to see that no path to this point has called
 * it by value, dropped it or given it away, and it must not have been at run time either.
 *
 * Use it in tests, between a use that only borrows and the end. It reads the value and changes
 * nothing. A running `FnMut` is live.
 *
 * Errors: E0382, at compile time or as `UseAfterMoveError`; E0618 for what is no closure and no
 * function.
 *
 * @example
 * ```ts
 * import { callOnce, clone, closure, move } from "fn-traits";
 * import { assertLive } from "fn-traits/testing";
 *
 * const task = closure("task", { words: move(["hi"]) }).fnOnce(({ words }) => words.take().join());
 * const copy = clone(task);
 * callOnce(copy);
 * assertLive(task);
 * assertLive(copy); // error[E0382]: use of moved value: `task` was consumed
 * ```
 *
 * @see https://doc.rust-lang.org/error_codes/E0382.html
 */
export function assertLive<Closure>(f: LiveOnly<Closure>): void {
  const state = expectState(f);
  expectUnmoved(state);
}
