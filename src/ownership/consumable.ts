import type { MovedText, PossiblyMovedText } from "../diagnostics/e0382.js";
import type { Text } from "../diagnostics/text.js";
import type { Moved } from "./moved-type.js";

/**
 * The parameter of a function that consumes a closure. It asks for no mark of life: instead it
 * infers `Impl`, which is `any` exactly when some path has moved the closure, and
 * {@link RefuseMoved} turns that into E0382. So a function parameter of a bound's type, whose
 * narrowing leaves an intersection that would meet any bound, is refused as well.
 */
export interface Consumable<in Args extends readonly unknown[], out Output, out Impl, out Name extends string, out State> {
  readonly "~impl": Impl;
  readonly "~call": (...args: Args) => Output;
  readonly "~name"?: Name;
  /** `State` is inferred as `"moved"` alone, or as `string` at a join of paths. */
  readonly "~state": State | "moved";
}

/** Nothing for a live closure, the E0382 sentence for a moved one. */
export type RefuseMoved<Impl, Name extends string, State> = 0 extends 1 & Impl
  ? Text<"live" extends State ? PossiblyMovedText<Name> : MovedText<Name>>
  : unknown;

/**
 * Refuses a moved closure in a function that is no assertion: it stands before an ordinary bound, which
 * alone would say "use of moved value" at a join of paths, and which a parameter of a bound's type
 * meets still, as it narrows to an intersection such as `FnMut<[], void> & Moved<…>`.
 *
 * `State` is inferred as `"moved"` alone, or as `string` where a path comes along that has not moved it.
 * All is optional, so that a plain function passes wherever the bound lets it. Only a closure that was
 * moved has `~moved`, so the compiler spends nothing on it for a live one.
 */
export interface Unmoved<State> {
  /** `"moved"` alone, or any `string`. */
  readonly "~state"?: State | "moved";
  /** Two sentences, one of which meets a `false`. */
  readonly "~moved"?: Denied<State>;
}

/** What `~moved` has to be, which it never is. */
export type Denied<State> = string extends State ? NotPossiblyMoved : NotMoved;

/** Refuses the sentence of a closure that some path moved. */
interface NotPossiblyMoved {
  readonly possibly: false;
}

/** Refuses the sentence of a closure that every path moved. */
interface NotMoved {
  readonly always: false;
}

/**
 * A `Copy` closure after `callOnce`: a copy was called, so it lives on, with the `output` of that call.
 * The rest is what the parameter inferred, so that the next call infers the same.
 */
export interface Called<in Args extends readonly unknown[], out Output, out Impl, out Name extends string, out State>
  extends Consumable<Args, Output, Impl, Name, State> {
  /** What the call gave. */
  readonly output: Output;
}

/** What a binding becomes when its closure is called by value. `~copies` is the cheap question, so it comes first. */
export type Consumed<Args extends readonly unknown[], Output, Impl, Name extends string, State> = Impl extends {
  readonly "~copies": false;
}
  ? Moved<Output, Name>
  : Impl extends { readonly Copy: true }
    ? Called<Args, Output, Impl, Name, State>
    : Moved<Output, Name>;

/** What a binding becomes when its closure is given away without a call: a `Copy` closure stays as it is. */
export type GivenAway<Impl, Name extends string, State> = Impl extends { readonly "~copies": false }
  ? Moved<never, Name>
  : Impl extends { readonly Copy: true }
    ? Consumable<never, unknown, Impl, Name, State>
    : Moved<never, Name>;
