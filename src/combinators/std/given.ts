import type { Text } from "../../diagnostics/text.js";
import type { RefuseMoved } from "../../ownership/consumable.js";
import type { Moved } from "../../ownership/moved-type.js";
import type { LacksText } from "../../traits/bound.js";

/**
 * Stands beside the signature that a consumer calls once, and infers what it is given: a moved
 * closure, also behind a parameter of a bound's type and at a join of paths, is E0382.
 *
 * It stands first, so that its sentence is reported before anything else. It shares no property with
 * what it stands beside: of a property in both, the compiler would compare every slot of the traits,
 * two hundred instantiations for each closure.
 */
export type Given<Impl, Name extends string, State> = RefuseMoved<Impl, Name, State> & GivenFrom<Impl, Name, State>;

/** {@link Given} for a consumer that calls again and again: a closure that is `FnOnce` only is E0525. */
export type GivenMut<Impl, Name extends string, State> = RefuseOnce<Impl, Name, State> & GivenFrom<Impl, Name, State>;

/** What is inferred from. All is optional: a plain function has none of it, which leaves `Impl` unknown. */
export interface GivenFrom<out Impl, out Name extends string, out State> {
  /** The traits; `any` exactly when some path has moved the closure. */
  readonly "~impl"?: Impl;
  /** The closure's name, for sentences. */
  readonly "~name"?: Name;
  /** `"moved"` alone, or any `string` at a join of paths. */
  readonly "~state"?: State | "moved";
}

/**
 * Nothing for a plain function or a live `FnMut`, the sentence for anything else.
 *
 * Only `unknown` takes `null`. The check is not `unknown extends Impl`, because then the compiler
 * reads the `unknown` of that branch as `unknown & Impl`, and infers `Impl` from the whole function.
 */
type RefuseOnce<Impl, Name extends string, State> = 0 extends 1 & Impl
  ? RefuseMoved<Impl, Name, State>
  : [Impl] extends [{ readonly FnMut: true }]
    ? unknown
    : null extends Impl
      ? unknown
      : Impl extends { readonly FnMut: string }
        ? Text<Impl["FnMut"]>
        : Text<LacksText>;

/**
 * What an `FnOnce` that has no `()` is called by.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface OnceLike<out Output> {
  /** The signature. It exists in types only. */
  readonly "~call": () => Output;
}

/**
 * What a binding becomes when its closure was given to a consumer that returns nothing, which is
 * written as a statement and so may be an assertion: moved, unless the closure is `Copy`.
 *
 * A plain function stays what it is, and so does `any`: narrowing by `any` keeps the type that is there.
 */
export type Gone<Args extends readonly unknown[], Impl, Name extends string, State> = (Impl extends {
  readonly "~copies": false;
}
  ? Moved<never, Name>
  : Impl extends { readonly Copy: true }
    ? Kept<Args, Impl, Name, State>
    : null extends Impl
      ? any
      : Moved<never, Name>) &
  RefuseOnce<Impl, Name, State>;

/** What every `Copy` closure already is: with `any` as output, no subtype of it, so that narrowing keeps its own type. */
type Kept<Args extends readonly unknown[], Impl, Name extends string, State> = ((...args: Args) => any) &
  GivenFrom<Impl, Name, State>;

/**
 * What an iterable gives. Asked of the iterable's own type, and not inferred beside it, so that the
 * items decide what a closure takes, and a mismatch is reported on the closure. The bound of `Items`
 * is `Iterable<any>`, since a body could not hand on an `unknown` as an item.
 */
export type ItemOf<Items> = Items extends Iterable<infer Item> ? Item : never;
