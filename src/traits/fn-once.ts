import type { FnOnceBound } from "./bound.js";
import type { Closed } from "./closed.js";
import type { Life } from "./life.js";

/**
 * A closure that can be called **at least once**: the call consumes it.
 *
 * Use it as the bound of a parameter that you call once at most. Every closure implements it.
 * A value of this type has no `()`: call it with `callOnce(f, ...args)`, as a statement, and read the
 * result from `f.output`.
 *
 * `Args` is the tuple of the arguments with their labels, contravariant; `Output` what the call
 * gives, covariant. Bounds compose with `&`: `FnOnce<[], string> & Send & Static`.
 *
 * Errors: E0382 when it is called twice, E0277 and E0525 when a bound is not met.
 *
 * @example
 * ```ts
 * import { callOnce, closure, move, type FnOnce } from "fn-traits";
 *
 * function run(task: FnOnce<[id: number], string>): string {
 *   callOnce(task, 7);
 *   return task.output;
 * }
 *
 * const names = ["ada", "grace"];
 * run(closure({ names: move(names) }).fnOnce(({ names }, id: number) => `${id}: ${names.take().join()}`));
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface FnOnce<in Args extends readonly unknown[], out Output> extends Closed {
  /** The traits the value implements: `true`, or the sentence that says why not. */
  readonly "~impl": FnOnceBound;
  /** The signature, which has no `()` here. It exists in types only. */
  readonly "~call": (...args: Args) => Output;
  /** Whether the value has been moved. */
  readonly "~life": Life;
  /** The closure's name, for sentences. */
  readonly "~name"?: string;
  /**
   * Tells "moved" from "moved on another path": `"moved"` alone is moved. Any `string`, and no literal,
   * in a live value, so that an error about `Let<…>` is explained with its live half.
   */
  readonly "~state": string;
}
