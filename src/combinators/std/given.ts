import type { RefuseMoved } from "../../ownership/consumable.js";
import type { Moved } from "../../ownership/moved-type.js";
import type { FnMutLike } from "./fn-like.js";

/**
 * Stands beside what a consumer accepts, and infers what it is given: a moved closure, also behind a
 * parameter of a bound's type and at a join of paths, is E0382. It stands first, so that the move is
 * reported before anything else.
 */
export type Given<Impl, Name extends string, State> = RefuseMoved<Impl, Name, State> & GivenFrom<Impl, Name, State>;

/** What {@link Given} infers from. All is optional: a plain function has none of it, which leaves `Impl` unknown. */
export interface GivenFrom<out Impl, out Name extends string, out State> {
  /** The traits; `any` exactly when some path has moved the closure. */
  readonly "~impl"?: Impl;
  /** The closure's name, for sentences. */
  readonly "~name"?: Name;
  /** `"moved"` alone, or any `string` at a join of paths. */
  readonly "~state"?: State | "moved";
}

/**
 * What a binding becomes when its closure was given to a consumer that returns nothing, which is
 * written as a statement and so may be an assertion: moved, unless the closure is `Copy`.
 *
 * A plain function stays what it is. `any` as its output sees to that: the type asserted is then no
 * subtype of the function's, so narrowing keeps the function's own.
 */
export type Gone<Args extends readonly unknown[], Impl, Name extends string, State> = (Impl extends {
  readonly "~copies": false;
}
  ? Moved<never, Name>
  : Impl extends { readonly Copy: true }
    ? Kept<Args, Impl, Name, State>
    : unknown extends Impl
      ? Kept<Args, Impl, Name, State>
      : Moved<never, Name>) &
  RefuseMoved<Impl, Name, State>;

/** What every binding already is that may be given again. */
type Kept<Args extends readonly unknown[], Impl, Name extends string, State> = FnMutLike<Args, any> &
  GivenFrom<Impl, Name, State>;

/**
 * A type that is there already: unlike `NoInfer`, which says the same, it is printed as the type
 * itself. So the items decide what the closure takes, and a mismatch is reported on the closure.
 */
export type Known<Type> = [Type][Type extends unknown ? 0 : never];
