import { runOnce } from "../closure/run-once.js";
import { expectState, stateOf } from "../closure/state.js";
import type { Callee } from "./by-value.js";
import { flow } from "./flow.js";
import type { Pipe } from "./pipe-type.js";

/**
 * Sends a value through functions: `pipe(x, f, g)` is `g(f(x))`.
 *
 * Use it to write nested calls in the order in which they run. Steps may be closures of every kind,
 * boxes, function pointers and plain functions, generic ones too, up to ten of them.
 *
 * It takes its steps by value and calls each once: a closure that is not `Copy` is consumed, and
 * dropped when the last step is done, or one throws. Lend one with `byRef` or `byMut`.
 *
 * Errors: E0382 for a step that was moved, E0618 for what cannot be called; then no step has run. A
 * parameter of a bound's type that was moved before is caught when the program runs.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { pipe } from "fn-traits/combinators";
 *
 * const words = ["to", "be"];
 * const join = closure({ words: move(words) }).fnOnce(({ words }, word: string) => [...words.take(), word].join(" "));
 * pipe("Or", (word) => word.toLowerCase(), join, (text) => `${text}?`); //=> "to be or?"
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html#tymethod.call_once
 */
// The interface knows how the steps fit together.
export const pipe: Pipe = ((value: unknown, ...steps: unknown[]): unknown => {
  if (steps.every(isItem)) return steps.reduce((result, step) => step(result), value);
  // The steps become one closure, which is called by value: so they are all checked first, and dropped at the end.
  return runOnce(expectState((flow as (...steps: unknown[]) => object)(...steps)), value);
}) as Pipe;

/** Whether it is a plain function, which is neither consumed nor dropped. */
const isItem = (step: unknown): step is Callee => typeof step === "function" && !stateOf(step);
