import type { ArgumentList } from "../../traits/argument-list.js";
import type { OperandIn } from "../access.js";
import type { AllAccepted, ArgumentIn, PassingAll } from "../all.js";
import type { Variables } from "../../infer/inferred-closure.js";
import type { Run } from "../event.js";
import type { Frame } from "../frame-type.js";
import type { Fresh, Let } from "../local.js";
import type { HolderOf, Passing, PassingClosure } from "../passing.js";
import type { Accepted, After, Keep, Verdict } from "../statement.js";

/**
 * Statements that pass something to a function.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface PassingStatements {
  /**
   * Passes a local to a function: `run(c);`, `run(&c);`, `run(&mut c);`. The type of the function's parameter is the bound.
   *
   * Errors: E0525, E0277, E0373, E0597, E0593, E0631, E0271, and those of `bind`.
   *
   * @see https://doc.rust-lang.org/reference/trait-bounds.html
   */
  pass<Scope, Facts, Trace, Bound, Operand extends OperandIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    run: (value: Bound) => unknown,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Passing<Scope, Bound, Operand, "">>> : never,
  ): Frame<Scope, After<Facts, Passing<Scope, Bound, Operand, "">>, Keep<Trace, Passing<Scope, Bound, Operand, "">>>;
  /**
   * Declares a local with the result of a function that a local is passed to: `let r = run(c);`.
   *
   * @see https://doc.rust-lang.org/reference/trait-bounds.html
   */
  passInto<Scope, Facts, Trace, const Pattern extends string, Bound, Result, Operand extends OperandIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    run: (value: Bound) => Result,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Passing<Scope, Bound, Operand, HolderOf<Pattern, Result>>>> : never,
  ): Frame<
    Scope & Let<Pattern, Result>,
    After<Facts, Passing<Scope, Bound, Operand, HolderOf<Pattern, Result>>>,
    Keep<Trace, Passing<Scope, Bound, Operand, HolderOf<Pattern, Result>>>
  >;
  /**
   * Passes several arguments to a function, `run(&x, || …);`: operands as in `pass`, closures as in `passClosure`. Each is held until all are there.
   *
   * Errors, at the function: those of `pass` and `passClosure`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/call-expr.html
   */
  passAll<Scope, Facts, Trace, Bounds extends readonly unknown[], const Given extends readonly ArgumentIn<Scope>[]>(
    this: Frame<Scope, Facts, Trace>,
    run: ((...values: Bounds) => unknown) & AllAccepted<Scope, Facts, Bounds, Given>,
    ...given: Given
  ): Frame<Scope, After<Facts, PassingAll<Scope, Bounds, Given>>, Keep<Trace, PassingAll<Scope, Bounds, Given>>>;
  /**
   * Declares a local with the result of a function that several arguments are passed to: `let r = run(&x, || …);`.
   *
   * Errors, at the function: those of `passAll`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/call-expr.html
   */
  passAllInto<Scope, Facts, Trace, const Pattern extends string, Bounds extends readonly unknown[], Result, const Given extends readonly ArgumentIn<Scope>[]>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    run: ((...values: Bounds) => Result) & AllAccepted<Scope, Facts, Bounds, Given, HolderOf<Pattern, Result>>,
    ...given: Given
  ): Frame<
    Scope & Let<Pattern, Result>,
    After<Facts, PassingAll<Scope, Bounds, Given, HolderOf<Pattern, Result>>>,
    Keep<Trace, PassingAll<Scope, Bounds, Given, HolderOf<Pattern, Result>>>
  >;
  /**
   * Passes a closure that is written at the bound: `run(|| …);`. It takes its kind from the bound, so a body that does more is E0594, E0596 or E0507, where a closure with a name would be E0525.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passClosure<Scope, Facts, Trace, Bound, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    run: ((value: Bound) => unknown) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<
    Scope,
    After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false>>,
    Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, false>>
  >;
  /**
   * Passes a closure that is written at the bound: `run(move || …);`. It takes its kind from the bound, so a body that does more is E0594, E0596 or E0507, where a closure with a name would be E0525.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passMoveClosure<Scope, Facts, Trace, Bound, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    run: ((value: Bound) => unknown) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<
    Scope,
    After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true>>,
    Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, true>>
  >;
  /**
   * Declares a local with the result of a function that a closure written there is passed to: `let r = run(|| …);`.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passClosureInto<Scope, Facts, Trace, const Pattern extends string, Bound, Result, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    run: ((value: Bound) => Result) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false, HolderOf<Pattern, Result>, Result>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<
    Scope & Let<Pattern, Result>,
    After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false, HolderOf<Pattern, Result>, Result>>,
    Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, false, HolderOf<Pattern, Result>, Result>>
  >;
  /**
   * Declares a local with the result of a function that a closure written there is passed to: `let r = run(move || …);`.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passMoveClosureInto<Scope, Facts, Trace, const Pattern extends string, Bound, Result, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    run: ((value: Bound) => Result) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true, HolderOf<Pattern, Result>, Result>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<
    Scope & Let<Pattern, Result>,
    After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true, HolderOf<Pattern, Result>, Result>>,
    Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, true, HolderOf<Pattern, Result>, Result>>
  >;
}
