import type { Fn } from "../traits/fn.js";
import type { FnMut } from "../traits/fn-mut.js";
import type { FnOnce } from "../traits/fn-once.js";
import type { Moved } from "./moved-type.js";

/** The live half of a `Let`: the bound with a mark of life that narrowing can replace. */
export interface LiveFnOnce<in Args extends readonly unknown[], out Output, Bound extends FnOnce<never, unknown>>
  extends FnOnce<Args, Output> {
  /** What the bound promises. */
  readonly "~impl": Bound["~impl"];
  /** `any`: narrowing can replace it by a moved one. */
  readonly "~life": any;
}
/** The live half of a `Let`: the bound with a mark of life that narrowing can replace. */
export interface LiveFnMut<in Args extends readonly unknown[], out Output, Bound extends FnMut<never, unknown>>
  extends FnMut<Args, Output> {
  /** What the bound promises. */
  readonly "~impl": Bound["~impl"];
  /** `any`: narrowing can replace it by a moved one. */
  readonly "~life": any;
}
/** The live half of a `Let`: the bound with a mark of life that narrowing can replace. */
export interface LiveFn<in Args extends readonly unknown[], out Output, Bound extends Fn<never, unknown>>
  extends Fn<Args, Output> {
  /** What the bound promises. */
  readonly "~impl": Bound["~impl"];
  /** `any`: narrowing can replace it by a moved one. */
  readonly "~life": any;
}

/** An owned closure of the given bound, without the possibility of having been moved. */
export type Live<Bound> = Bound extends { readonly "~captures": unknown }
  ? Bound
  : Bound extends Fn<infer Args, infer Output>
    ? LiveFn<Args, Output, Bound>
    : Bound extends FnMut<infer Args, infer Output>
      ? LiveFnMut<Args, Output, Bound>
      : Bound extends FnOnce<infer Args, infer Output>
        ? LiveFnOnce<Args, Output, Bound>
        : never;

/**
 * The annotation that lets the checker see a move inside a loop, or behind a branch on a function
 * parameter.
 *
 * TypeScript follows an unannotated `const` and a parameter back only to the loop or branch; a union
 * it follows all the way. Use it where a closure of a bound's type is consumed in a loop:
 * `const task: Let<FnOnce<[number], string>> = …`. Bounds compose: `Let<FnOnce<[], void> & Send>`; a
 * closure's own type works too: `Let<typeof task>`.
 *
 * @example
 * ```ts
 * import { callOnce, type FnOnce, type Let } from "fn-traits";
 *
 * function drain(queue: number[], last: FnOnce<[number], void>): void {
 *   const finish: Let<FnOnce<[number], void>> = last;
 *   while (queue.length > 0) {
 *     callOnce(finish, queue.pop() ?? 0); // error[E0382]: use of possibly-moved value
 *   }
 * }
 * ```
 *
 * @see https://doc.rust-lang.org/error_codes/E0382.html
 */
export type Let<Bound> =
  | Live<Bound>
  | Moved<
      Bound extends { readonly "~call": (...args: never) => infer Output } ? Output : never,
      Bound extends { readonly "~name": infer Name extends string } ? Name : string
    >;
