import type { ArgumentList } from "../../traits/argument-list.js";
import type { OperandIn } from "../access.js";
import type { Variables } from "../../infer/inferred-closure.js";
import type { Run } from "../event.js";
import type { Unreachable } from "../fact.js";
import type { Frame } from "../frame-type.js";
import type { Returned, ReturningClosure, ReturningPassed } from "../returning.js";
import type { Accepted, Keep, Verdict } from "../statement.js";

/**
 * Statements that return the result of a function.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface ReturningStatements {
  /**
   * Returns the result of a function that a local is passed to: `return run(c);`.
   *
   * Errors: E0373 when it is a closure that borrows a local, E0515 when it is a reference to one; and as for `pass`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/return-expr.html
   */
  returnPass<Scope, Facts, Trace, Bound, Result, Operand extends OperandIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    run: (value: Bound) => Result,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, ReturningPassed<Scope, Bound, Operand>>> : never,
  ): Frame<Scope, Unreachable, Keep<Trace, ReturningPassed<Scope, Bound, Operand>>> & Returned<Result>;
  /**
   * Returns the result of a function that a closure written there is passed to: `return run(|| …);`.
   *
   * Errors, at the function: as for `returnClosure`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/return-expr.html
   */
  returnPassClosure<Scope, Facts, Trace, Bound, Result, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    run: ((value: Bound) => Result) & Accepted<Run<Facts, ReturningClosure<Scope, Bound, Uses, Args, Output, false>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, Unreachable, Keep<Trace, ReturningClosure<Scope, Bound, Uses, Args, Output, false>>> & Returned<Result>;
  /**
   * Returns the result of a function that a closure written there is passed to: `return run(move || …);`.
   *
   * Errors, at the function: as for `returnClosure`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/return-expr.html
   */
  returnPassMoveClosure<Scope, Facts, Trace, Bound, Result, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    run: ((value: Bound) => Result) & Accepted<Run<Facts, ReturningClosure<Scope, Bound, Uses, Args, Output, true>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, Unreachable, Keep<Trace, ReturningClosure<Scope, Bound, Uses, Args, Output, true>>> & Returned<Result>;
}
