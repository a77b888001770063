import type { ArgumentList } from "../../traits/argument-list.js";
import type { Output as OutputOf } from "../../traits/output.js";
import type { OperandIn, PlaceType } from "../access.js";
import type { CallingWith, CallingWithInto, OutputAt } from "../all.js";
import type { Callee, Calling, CallingInto } from "../calling.js";
import type { ClosureFor, Variables } from "../../infer/inferred-closure.js";
import type { Closing, ItemOf, Writing } from "../closing.js";
import type { Run } from "../event.js";
import type { Frame } from "../frame-type.js";
import type { Item } from "../item.js";
import type { Fresh, Let, PatternName, PlaceIn } from "../local.js";
import type { After, Keep, Verdict } from "../statement.js";

/**
 * Statements that write a closure or a function, and call them.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface ClosureStatements {
  /**
   * Declares a local with a closure: `let c = || …;`. The closure captures what its body uses, each variable by its strongest use; its kind is what the body does with it.
   *
   * Errors, at the pattern: E0382 and E0381 for what is captured; E0594, E0596 and E0507 for what the body does; E0499 to E0506 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  closure<Scope, Facts, Trace, const Pattern extends string, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern, Verdict<Pattern, Run<Facts, Writing<Scope, Uses, PatternName<Pattern>, false, Output>>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<
    Scope & Let<Pattern, ClosureFor<Scope, Uses, false, Args, Output, PatternName<Pattern>>>,
    After<Facts, Closing<Scope, Uses, PatternName<Pattern>, false>>,
    Keep<Trace, Closing<Scope, Uses, PatternName<Pattern>, false>>
  >;
  /**
   * Declares a local with a closure: `let c = move || …;`. The closure captures what its body uses by value; its kind is what the body does with it.
   *
   * Errors, at the pattern: E0382 and E0381 for what is captured; E0594, E0596 and E0507 for what the body does; E0499 to E0506 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  moveClosure<Scope, Facts, Trace, const Pattern extends string, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern, Verdict<Pattern, Run<Facts, Writing<Scope, Uses, PatternName<Pattern>, true, Output>>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<
    Scope & Let<Pattern, ClosureFor<Scope, Uses, true, Args, Output, PatternName<Pattern>>>,
    After<Facts, Closing<Scope, Uses, PatternName<Pattern>, true>>,
    Keep<Trace, Closing<Scope, Uses, PatternName<Pattern>, true>>
  >;
  /**
   * Declares a function item: `fn f() { … }`. It captures nothing (E0434).
   *
   * @see https://doc.rust-lang.org/reference/items/functions.html
   */
  fn<Scope, Facts, Trace, const Pattern extends string, Uses, Args extends ArgumentList, Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern, Verdict<Pattern, Run<Facts, ItemOf<Uses>>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope & Item<Pattern, Args, Output>, After<Facts, ItemOf<Uses>>, Keep<Trace, ItemOf<Uses>>>;
  /**
   * Calls a closure: `c(1);`, by its kind: `Fn` by reference, `FnMut` by mutable reference, `FnOnce` by value.
   *
   * Errors: E0382, E0596 for an `FnMut` in a local without `mut`, E0057, E0061, E0308, E0618; and what became of its borrows.
   *
   * @see https://doc.rust-lang.org/reference/expressions/call-expr.html
   */
  call<Scope, Facts, Trace, Name extends PlaceIn<Scope>, Given extends readonly unknown[]>(
    this: Frame<Scope, Facts, Trace>,
    name: Name extends string ? Verdict<Name, Run<Facts, Calling<Scope, Name, Given>>> : never,
    ...args: Given
  ): Frame<Scope, After<Facts, Calling<Scope, Name, Given>>, Keep<Trace, Calling<Scope, Name, Given>>>;
  /**
   * Declares a local with the result of a call: `let r = c(1);`.
   *
   * Errors, at the name of the closure: as for `call`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/call-expr.html
   */
  callInto<Scope, Facts, Trace, const Pattern extends string, Name extends PlaceIn<Scope>, Given extends readonly unknown[]>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    name: Name extends string ? Verdict<Name, Run<Facts, CallingInto<Scope, Name, Given, PatternName<Pattern>>>> : never,
    ...args: Given
  ): Frame<
    Scope & Let<Pattern, OutputOf<Callee<PlaceType<Scope, Name>>>>,
    After<Facts, CallingInto<Scope, Name, Given, PatternName<Pattern>>>,
    Keep<Trace, CallingInto<Scope, Name, Given, PatternName<Pattern>>>
  >;
  /**
   * Calls a closure with operands: `c(x, &y);`.
   *
   * Errors: as for `call`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/call-expr.html
   */
  callWith<Scope, Facts, Trace, Name extends PlaceIn<Scope>, const Operands extends readonly OperandIn<Scope>[]>(
    this: Frame<Scope, Facts, Trace>,
    name: Name extends string ? Verdict<Name, Run<Facts, CallingWith<Scope, Name, Operands>>> : never,
    ...operands: Operands
  ): Frame<Scope, After<Facts, CallingWith<Scope, Name, Operands>>, Keep<Trace, CallingWith<Scope, Name, Operands>>>;
  /**
   * Declares a local with the result of a call with operands: `let r = c(x, &y);`.
   *
   * Errors: as for `call`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/call-expr.html
   */
  callWithInto<Scope, Facts, Trace, const Pattern extends string, Name extends PlaceIn<Scope>, const Operands extends readonly OperandIn<Scope>[]>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    name: Name extends string ? Verdict<Name, Run<Facts, CallingWithInto<Scope, Name, Operands, Pattern>>> : never,
    ...operands: Operands
  ): Frame<
    Scope & Let<Pattern, OutputAt<Scope, Name>>,
    After<Facts, CallingWithInto<Scope, Name, Operands, Pattern>>,
    Keep<Trace, CallingWithInto<Scope, Name, Operands, Pattern>>
  >;
}
