import type { Mut, Ref } from "./handles.js";
import type { Lifetime } from "./lifetime.js";

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

/** Where a reference is from; `never` for what is none, or where that is not known. */
export type OriginOf<Type> = Type extends Mut<any, infer Operand, any> | Ref<any, infer Operand, any>
  ? string extends Operand
    ? never
    : Operand extends Lifetime | "temporary"
      ? never
      : Operand
  : never;

/** A body stores a reference in a variable, which then borrows what the operand does. */
export interface Store<out Into extends string, out Operand extends string> {
  /** Where. */
  readonly into: Into;
  /** Which. */
  readonly stores: Operand;
}
