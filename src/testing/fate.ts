import type { AnyFunction } from "../capture/carrier.js";

/**
 * What became of a binding: `"live"`, `"moved"`, or both at a join of paths; `"neither"` for what is no
 * closure and no function. `any` in `~impl` marks a moved value.
 */
export type Fate<Closure> = Closure extends { readonly "~impl": infer Impl }
  ? 0 extends 1 & Impl
    ? "moved"
    : "live"
  : Closure extends AnyFunction
    ? "live"
    : "neither";

/** The name of a closure, for sentences. */
export type NameOf<Closure> = Closure extends { readonly "~name": infer Name extends string } ? Name : string;

/**
 * Whether `Found` is among the fates of the closure; `false` for `any`, and for a type parameter,
 * whose values only the run time can tell apart: see `Movable` in capture/movable.ts. It is `void` that
 * is asked about, which is assignable to `any` and to no object or string.
 */
export type SomeAre<Found, Closure> = [void] extends [Closure] ? false : Found extends Fate<Closure> ? true : false;
