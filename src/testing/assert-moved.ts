import { Phase, expectState } from "../closure/state.js";
import { notMovedText, possiblyLiveText } from "../diagnostics/e0382.js";
import type { notCallableText } from "../diagnostics/e0618.js";
import { subject, type Subject, type Text } from "../diagnostics/text.js";
import type { Fate, NameOf, SomeAre } from "./fate.js";

/** The sentence where some path has left the closure alone, E0618 for what is none. */
type MovedOnly<Closure> = true extends SomeAre<"live", Closure>
  ? Text<
      "moved" extends Fate<Closure>
        ? ReturnType<typeof possiblyLiveText<Subject<NameOf<Closure>>>>
        : ReturnType<typeof notMovedText<Subject<NameOf<Closure>>>>
    >
  : true extends SomeAre<"neither", Closure>
    ? Text<typeof notCallableText>
    : Closure;

/**
 * Asks that a closure was moved: the compiler has to see that every path to this point has called it
 * by value, dropped it or given it away, and it must have been at run time.
 *
 * Use it in tests of functions that consume what they are given. Where the compiler cannot see the
 * move, in `consume(f)` say, it needs the statement `moved(f)` before. It reads the value and changes
 * nothing.
 *
 * Errors: an `Error` with the same sentence at run time, when the closure is live after all: a `Copy`
 * closure, or one that the function did not take; E0618 for what is no closure and no function.
 *
 * @example
 * ```ts
 * import { callOnce, closure, move } from "fn-traits";
 * import { assertMoved } from "fn-traits/testing";
 *
 * const task = closure("task", { words: move(["hi"]) }).fnOnce(({ words }) => words.take().join());
 * callOnce(task);
 * assertMoved(task);
 * ```
 *
 * @see https://doc.rust-lang.org/error_codes/E0382.html
 */
export function assertMoved<Closure>(f: MovedOnly<Closure>): void {
  const state = expectState(f);
  if (state.life !== Phase.Moved) throw new Error(notMovedText(subject(state.name)));
}
