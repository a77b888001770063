import type { ArgumentList } from "../../traits/argument-list.js";
import type { PlaceType } from "../access.js";
import type { Variables } from "../../infer/inferred-closure.js";
import type { Finishing, Leaving, Returning, Values } from "../ending.js";
import type { Run } from "../event.js";
import type { Gives, Unreachable } from "../fact.js";
import type { Frame } from "../frame-type.js";
import type { PlaceIn } from "../local.js";
import type { TypeOf } from "../making.js";
import type { GivingClosure, GivingLocal, Gone, Returned, ReturningClosure } from "../returning.js";
import type { Accepted, Keep, Verdict } from "../statement.js";

/**
 * Statements that end the function.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface EndingStatements {
  /**
   * Returns nothing: `return;`. All locals die; what follows cannot be reached.
   *
   * Errors: a box that is dropped here still borrows what has changed.
   *
   * @see https://doc.rust-lang.org/reference/expressions/return-expr.html
   */
  return<Scope, Facts, Trace>(
    this: Frame<Scope, Facts, Trace> & Accepted<Run<Facts, Leaving<Scope>>>,
  ): Frame<Scope, Unreachable, Keep<Trace, Leaving<Scope>>>;
  /**
   * Returns the value of a local: `return x;`. It may borrow no local: a reference that does is E0515, a
   * closure E0597, a box E0373.
   *
   * @see https://doc.rust-lang.org/reference/expressions/return-expr.html
   */
  return<Scope, Facts, Trace, Name extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    name: Name extends string ? Verdict<Name, Run<Facts, GivingLocal<Scope, Name>>> : never,
  ): Frame<Scope, Gone<PlaceType<Scope, Name>, Name>, Keep<Trace, Returning<Scope, Name>>> & Returned<PlaceType<Scope, Name>>;
  /**
   * Returns a closure that is written there, as `impl` of a bound: `return || …;`.
   *
   * Errors, at the bound: E0373 when it borrows a local, E0597 when it holds a reference to one; and as for `passClosure`.
   *
   * @see https://doc.rust-lang.org/reference/types/impl-trait.html#abstract-return-types
   */
  returnClosure<Scope, Facts, Trace, Bound, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    bound: TypeOf<Bound> & Accepted<Run<Facts, GivingClosure<Scope, Bound, Uses, Args, Output, false>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, Unreachable | Gives<"">, Keep<Trace, ReturningClosure<Scope, Bound, Uses, Args, Output, false>>> & Returned<Bound>;
  /**
   * Returns a closure that is written there, as `impl` of a bound: `return move || …;`.
   *
   * Errors, at the bound: E0373 when it borrows a local, E0597 when it holds a reference to one; and as for `passClosure`.
   *
   * @see https://doc.rust-lang.org/reference/types/impl-trait.html#abstract-return-types
   */
  returnMoveClosure<Scope, Facts, Trace, Bound, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    bound: TypeOf<Bound> & Accepted<Run<Facts, GivingClosure<Scope, Bound, Uses, Args, Output, true>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, Unreachable | Gives<"">, Keep<Trace, ReturningClosure<Scope, Bound, Uses, Args, Output, true>>> & Returned<Bound>;
  /**
   * The end of the function: its locals die. Gives the values of those that live, by name.
   *
   * Errors: a box that is dropped here still borrows what has changed.
   *
   * @see https://doc.rust-lang.org/reference/destructors.html
   */
  end<Scope, Facts, Trace>(this: Frame<Scope, Facts, Trace> & Accepted<Run<Facts, Finishing<Scope>>>): Values<Scope, Facts>;
}
