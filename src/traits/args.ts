/**
 * The arguments of a closure or function as a labelled tuple. Of a `Let<…>`, those of its live half.
 *
 * @example
 * ```ts
 * import { closure, ref, type Args } from "fn-traits";
 *
 * const base = 1;
 * const add = closure({ base: ref(base) }).fn(({ base }, extra: number) => base.value + extra);
 * const args: Args<typeof add> = [2];
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export type Args<Closure> = Closure extends { readonly "~state": "moved" }
  ? never
  : Closure extends { readonly "~call": (...args: infer Arguments) => unknown }
    ? Arguments
    : Closure extends (...args: infer Arguments) => unknown
      ? Arguments
      : never;
