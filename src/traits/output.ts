/**
 * What a call of the closure or function gives: `FnOnce::Output`. Of a moved one, what its call gave.
 *
 * @example
 * ```ts
 * import { closure, move, type Output } from "fn-traits";
 *
 * const shout = closure({ word: move("hey") }).fnOnce(({ word }) => word.take().toUpperCase());
 * const result: Output<typeof shout> = "HEY";
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html#associatedtype.Output
 */
export type Output<Closure> = Closure extends { readonly "~state": "moved"; readonly output: infer Result }
  ? Result
  : Closure extends { readonly "~call": (...args: never) => infer Result }
    ? Result
    : Closure extends (...args: never) => infer Result
      ? Result
      : never;
