import type { BoundOf } from "../traits/bound-of.js";
import type { KindOf } from "../traits/kind-of.js";
import type { Primitive } from "./carrier.js";
import type { Mut, Ref } from "./handles.js";
import type { Lifetime } from "./lifetime.js";
import type { MayHold } from "./may-hold.js";

/** A reference or closure that a closure returns, without the place that it was made of in the body. */
export type Anywhere<Type> = Type extends Primitive
  ? Type
  : Type extends { readonly "~place": "ref" }
  ? Type extends Ref<infer Target, infer Life, any>
    ? Life extends Lifetime
      ? Type
      : Ref<Target>
    : Type
  : Type extends Lends<any>
    ? BoundOf<KindOf<Type>, Type>
    : Type extends Mut<infer Target, infer Place, any>
      ? string extends Place
        ? Type
        : Mut<Target>
      : Type;

/**
 * Where a value that may hold a loan is from: `&x` if it was made of `x` in the body, `"*"` if that is not
 * known, `never` for what holds none.
 */
export type OriginOf<Type> = Type extends Primitive
  ? never
  : Type extends Ref<any, infer Place, any>
    ? string extends Place
      ? "*"
      : Place extends Lifetime | "temporary"
        ? never
        : `&${Place}`
    : Type extends Mut<any, infer Place, any>
      ? string extends Place
        ? "*"
        : `&mut ${Place}`
    : MayHold<Type> extends true
      ? "*"
      : never;

/** A body stores a value in a variable, which then borrows what the operand does; `"*"` may be any. */
export interface Store<out Into extends string, out Operand extends string> {
  /** Where. */
  readonly into: Into;
  /** Which. */
  readonly stores: Operand;
}

/**
 * A closure that was made in the body of another borrows what it uses.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface Lends<out Uses> {
  /** What it uses. It exists in types only. */
  readonly "~uses": Uses;
}

/** A body makes a closure that gives what may hold a loan. */
export interface Gives<out Uses, out Moves, out Output> {
  /** What that closure uses. */
  readonly gives: Uses;
  /** Whether it is a `move` closure. */
  readonly moves: Moves;
  /** What it gives. */
  readonly output: Output;
}
