import type { Shared } from "../../capture/shared.js";
import type { Assign, Evaluate, Mutate, OperandIn, PlaceType, Read, Update } from "../access.js";
import type { Run } from "../event.js";
import type { Frame } from "../frame-type.js";
import type { PlaceIn } from "../local.js";
import type { Pushing, Setting } from "../making.js";
import type { After, Keep, Verdict } from "../statement.js";

/**
 * Statements that access a place.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface AccessStatements {
  /**
   * Reads a place by shared reference: `println!("{:?}", x);`. `look` gets the value, to print it for one.
   *
   * Errors: E0381, E0382; and E0502 or E0501 for a mutable borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#borrow-operators
   */
  read<Scope, Facts, Trace, Place extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    place: Place extends string ? Verdict<Place, Run<Facts, Read<Scope, Place>>> : never,
    look?: (value: Shared<PlaceType<Scope, Place>>) => unknown,
  ): Frame<Scope, After<Facts, Read<Scope, Place>>, Keep<Trace, Read<Scope, Place>>>;
  /**
   * Assigns a value to a place: `x = value;`.
   *
   * Errors: E0384, E0594; and E0506 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#assignment-expressions
   */
  assign<Scope, Facts, Trace, Place extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    place: Place extends string ? Verdict<Place, Run<Facts, Assign<Scope, Place>>> : never,
    value: NoInfer<PlaceType<Scope, Place>>,
  ): Frame<Scope, After<Facts, Assign<Scope, Place>>, Keep<Trace, Assign<Scope, Place>>>;
  /**
   * Assigns the value of an operand to a place: `x = y;`, `r = &y;`. The operand is written as for `bind`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#assignment-expressions
   */
  set<Scope, Facts, Trace, Place extends PlaceIn<Scope>, Operand extends OperandIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    place: Place extends string ? Verdict<Place, Run<Facts, Setting<Scope, Place, Operand>>> : never,
    operand: Operand,
  ): Frame<Scope, After<Facts, Setting<Scope, Place, Operand>>, Keep<Trace, Setting<Scope, Place, Operand>>>;
  /**
   * Assigns what is computed from the value of a place: `x += 1;`. It is a copy and then an assignment.
   *
   * Errors: E0384, E0594; E0503 and E0506 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#compound-assignment-expressions
   */
  update<Scope, Facts, Trace, Place extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    place: Place extends string ? Verdict<Place, Run<Facts, Update<Scope, Place>>> : never,
    change: (value: PlaceType<Scope, Place>) => PlaceType<Scope, Place>,
  ): Frame<Scope, After<Facts, Update<Scope, Place>>, Keep<Trace, Update<Scope, Place>>>;
  /**
   * Changes the value of a place in a call that borrows it mutably: `x.push(1);`.
   *
   * Errors: E0596; E0499, E0502 and E0501 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/expressions/method-call-expr.html
   */
  mutate<Scope, Facts, Trace, Place extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    place: Place extends string ? Verdict<Place, Run<Facts, Mutate<Scope, Place>>> : never,
    change: (value: PlaceType<Scope, Place>) => unknown,
  ): Frame<Scope, After<Facts, Mutate<Scope, Place>>, Keep<Trace, Mutate<Scope, Place>>>;
  /**
   * Adds the value of an operand to a list: `v.push(x);`. The list holds what the value borrows.
   *
   * Errors: those of `bind` and `mutate`; E0308 for a value of another type.
   *
   * @see https://doc.rust-lang.org/std/vec/struct.Vec.html#method.push
   */
  push<Scope, Facts, Trace, Place extends PlaceIn<Scope>, Operand extends OperandIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    list: Place extends string ? Verdict<Place, Run<Facts, Pushing<Scope, Place, Operand>>> : never,
    operand: Operand,
  ): Frame<Scope, After<Facts, Pushing<Scope, Place, Operand>>, Keep<Trace, Pushing<Scope, Place, Operand>>>;
  /**
   * Drops a local: `drop(x);`, which moves it.
   *
   * Errors: E0382; E0505 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/std/mem/fn.drop.html
   */
  drop<Scope, Facts, Trace, Name extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    name: Name extends string ? Verdict<Name, Run<Facts, Evaluate<Scope, Name, "", "by `drop`">>> : never,
  ): Frame<Scope, After<Facts, Evaluate<Scope, Name, "", "by `drop`">>, Keep<Trace, Evaluate<Scope, Name, "", "by `drop`">>>;
}
