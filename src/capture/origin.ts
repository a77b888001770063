import type { Primitive } from "./carrier.js";
import type { Ref } from "./handles.js";
import type { Lifetime } from "./lifetime.js";
import type { MayHold } from "./may-hold.js";

/** A reference that a closure returns, without the place that it was made of in the body. */
export type Anywhere<Type> = Type extends { readonly "~place": "ref" }
  ? Type extends Ref<infer Target, infer Life, any>
    ? Life extends Lifetime
      ? Type
      : Ref<Target>
    : Type
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
