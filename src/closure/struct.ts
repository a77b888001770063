import type { DistinctText } from "../diagnostics/e0308.js";

/** The captures both ways: no closure stands for one that captures more, nor for one that captures less. */
export interface OwnCaptures<Captures> {
  /** It exists in types only. */
  readonly "~own": (captures: Captures) => Captures;
}

/**
 * What a closure type has besides its traits: the fields of its struct and its name.
 *
 * `~type` makes closures with different names or captures different types, as every closure has its own
 * type in Rust. It stands before the others, so that a mismatch is reported with its sentence; an alias
 * would be printed in the sentence's place.
 */
export interface ClosureStruct<Captures, in out Name extends string> {
  /** The type's identity: two closures with different names or captures do not mix (E0308). */
  readonly "~type": DistinctText<Name> & OwnCaptures<Captures>;
  /** The fields of the struct. They exist in types only. */
  readonly "~captures": Captures;
  /** The name given to `closure(name, …)`, or `""`. */
  readonly "~name": Name;
  /** `any`: a live closure meets every bound's mark, and is no subtype of a moved one. */
  readonly "~life": any;
}

/**
 * The fields of a closure's struct: each captured variable with its mode and type. Of a `Let`, those
 * of its live half.
 *
 * @example
 * ```ts
 * import { closure, mut, place, type ByMut, type CapturesOf } from "fn-traits";
 *
 * const count = place(0);
 * const next = closure({ count: mut(count) }).fnMut(({ count }) => ++count.value);
 * type Fields = CapturesOf<typeof next>; //=> { count: ByMut<number> }
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export type CapturesOf<Closure> = Closure extends { readonly "~state": "moved" }
  ? never
  : Closure extends { readonly "~captures": infer Captures }
    ? Captures
    : never;
