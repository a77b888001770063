import type { Text } from "../diagnostics/text.js";
import type { RefuseMoved, Unmoved } from "../ownership/consumable.js";
import type { LacksText } from "../traits/bound.js";
import type { GivenFrom } from "./std/given.js";

/**
 * A part that can be called again and again: an `Fn` or `FnMut` closure, a box, a function pointer or
 * a plain JavaScript function, which is taken for a function item.
 *
 * `Slots` is inferred as the traits of a closure, and stays `unknown` for a plain function.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @see https://doc.rust-lang.org/reference/types/function-item.html
 */
export interface CallablePart<in Args extends readonly unknown[], out Output, Slots, State> extends Unmoved<State> {
  /** Calls it, without a receiver. */
  (this: void, ...args: Args): Output;
  /** The traits of a closure. */
  readonly "~impl"?: Slots;
}

/**
 * A part that is called by value: a closure of any kind.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface OncePart<in Args extends readonly unknown[], out Output, Slots, State> extends Unmoved<State> {
  /** The signature. */
  readonly "~call": (...args: Args) => Output;
  /** The traits. */
  readonly "~impl": Slots;
}

/** Whatever can be a part: closures of every kind, and plain functions. */
export type AnyPart<Args extends readonly unknown[], Output, Slots, State> =
  | CallablePart<Args, Output, Slots, State>
  | OncePart<Args, Output, Slots, State>;

/**
 * Nothing for a plain function or a live `Fn`, the sentence for anything else.
 *
 * Only `unknown` takes `null`. Asked by `unknown extends Slots`, the compiler would read the `unknown`
 * of that branch as `unknown & Slots`, and infer `Slots` from the whole function.
 */
type RefuseMut<Slots, Name extends string, State> = 0 extends 1 & Slots
  ? RefuseMoved<Slots, Name, State>
  : [Slots] extends [{ readonly Fn: true }]
    ? unknown
    : null extends Slots
      ? unknown
      : Slots extends { readonly Fn: string }
        ? Text<Slots["Fn"]>
        : Text<LacksText>;

/**
 * Stands beside the signature of a part that has to be `Fn`, and infers what it is given. It comes
 * first, so that its sentence is reported before anything else: E0525 for a weaker closure, E0382 for
 * a moved one, also behind a parameter of a bound's type and at a join of paths.
 */
export type GivenFn<Slots, Name extends string, State> = RefuseMut<Slots, Name, State> & GivenFrom<Slots, Name, State>;

/** The traits of a closure; `unknown` for a plain function. */
export type SlotsOf<F> = F extends { readonly "~impl": infer Slots } ? Slots : unknown;
