import type { Primitive } from "./carrier.js";
import type { Mut, Ref } from "./handles.js";
import type { Lifetime } from "./lifetime.js";
import type { MayHold } from "./may-hold.js";

/**
 * A reference with where it is from, written as an operand: `&x`, or `r` for a copy of that reference. It
 * stands in place of the variable's name; one of a lifetime that is named is of that.
 */
export type From<Type, Operand extends string> = Type extends { readonly "~place": unknown }
  ? Type extends Mut<infer Target, infer Life, any>
    ? string extends Life
      ? Mut<Target, Operand>
      : Type
    : Type extends Ref<infer Target, infer Life, any>
      ? string extends Life
        ? Ref<Target, Operand>
        : Type
      : Type
  : Type;

/** A reference without it, as the type of a local or of what a closure returns. */
export type Anywhere<Type> = Type extends { readonly "~place": unknown }
  ? Type extends Mut<infer Target, infer Life, any>
    ? Life extends Lifetime
      ? Type
      : Mut<Target>
    : Type extends Ref<infer Target, infer Life, any>
      ? Life extends Lifetime
        ? Type
        : Ref<Target>
      : Type
  : Type;

/** Where a value that may hold a loan is from; `"*"` if that is not known, `never` for what holds none. */
export type OriginOf<Type> = Type extends Primitive
  ? never
  : Type extends Mut<any, infer Operand, any> | Ref<any, infer Operand, any>
    ? string extends Operand
      ? "*"
      : Operand extends Lifetime | "temporary"
        ? never
        : Operand
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
