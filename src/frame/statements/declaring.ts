import type { FnPtr } from "../../pointers/fn-ptr.js";
import type { Args as ArgsOf } from "../../traits/args.js";
import type { Output as OutputOf } from "../../traits/output.js";
import type { Evaluate, OperandIn, OperandType, PlaceType } from "../access.js";
import type { CloneOf, Cloning } from "../cloning.js";
import type { Run } from "../event.js";
import type { Elders } from "../fact.js";
import type { Frame } from "../frame-type.js";
import type { Fresh, Let, PatternName, PlaceIn } from "../local.js";
import type { Droppy } from "../rules/age.js";
import type { BoxKind, Boxing, BoxOf, Casting, Declaring, Listing, Pointing, TypeOf } from "../making.js";
import type { After, Keep, Verdict } from "../statement.js";
import type { FieldOf, StructOf, Structuring } from "../struct.js";

/**
 * Statements that declare a local with a value, or without one.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface DeclaringStatements {
  /**
   * Declares a local and gives it a value: `let x = value;`, or `let mut x = value;` with the pattern `"mut x"`.
   *
   * @see https://doc.rust-lang.org/reference/statements.html#let-statements
   */
  let<Scope, Facts, Trace, const Pattern extends string, Type>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    value: Type,
  ): Frame<Scope & Let<Pattern, Type>, Type extends Droppy ? Facts | Elders<PatternName<Pattern>, keyof Scope> : Facts, Trace>;
  /**
   * Declares a local without a value: `let x;`. Using it before every path has assigned it is E0381; the type is that of `type`.
   *
   * @see https://doc.rust-lang.org/reference/variables.html
   */
  declare<Scope, Facts, Trace, const Pattern extends string, Type = number>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    type?: TypeOf<Type>,
  ): Frame<
    Scope & Let<Pattern, Type>,
    After<Facts, Declaring<Scope, PatternName<Pattern>, Type>>,
    Keep<Trace, Declaring<Scope, PatternName<Pattern>, Type>>
  >;
  /**
   * Declares a local and gives it the value of an operand: `let b = a;`, `let r = &a;`, `let m = &mut a;`.
   *
   * The operand: `a` moves or copies, `&a` borrows, `&mut a` borrows mutably, `*r` goes through a reference, `p.x` to a part.
   *
   * Errors: E0381, E0382, E0499, E0502, E0503, E0505, E0507, E0596.
   *
   * @see https://doc.rust-lang.org/reference/expressions.html#place-expressions-and-value-expressions
   */
  bind<Scope, Facts, Trace, const Pattern extends string, Operand extends OperandIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Evaluate<Scope, Operand, PatternName<Pattern>, `into \`${PatternName<Pattern>}\``>>> : never,
  ): Frame<
    Scope & Let<Pattern, OperandType<Scope, Operand>>,
    After<Facts, Evaluate<Scope, Operand, PatternName<Pattern>, `into \`${PatternName<Pattern>}\``>>,
    Keep<Trace, Evaluate<Scope, Operand, PatternName<Pattern>, `into \`${PatternName<Pattern>}\``>>
  >;
  /**
   * Declares a local with a clone: `let d = c.clone();`. Of a reference that is a clone of what it leads to, and a copy of the reference if that has none.
   *
   * Errors: E0277 when a closure is not `Clone`, E0599 when anything else has no clone.
   *
   * @see https://doc.rust-lang.org/std/clone/trait.Clone.html
   */
  clone<Scope, Facts, Trace, const Pattern extends string, Place extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    place: Place extends string ? Verdict<Place, Run<Facts, Cloning<Scope, Place, PatternName<Pattern>>>> : never,
  ): Frame<
    Scope & Let<Pattern, CloneOf<Scope, Place>>,
    After<Facts, Cloning<Scope, Place, PatternName<Pattern>>>,
    Keep<Trace, Cloning<Scope, Place, PatternName<Pattern>>>
  >;
  /**
   * Declares a local with a struct of operands: `let s = S { f: c };` is `.struct("s", ["f", "c"])`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/struct-expr.html
   */
  struct<Scope, Facts, Trace, const Pattern extends string, const Fields extends readonly FieldOf<OperandIn<Scope>>[]>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern, Verdict<Pattern, Run<Facts, Structuring<Scope, Fields, PatternName<Pattern>>>>>,
    ...fields: Fields
  ): Frame<
    Scope & Let<Pattern, StructOf<Scope, Fields>>,
    After<Facts, Structuring<Scope, Fields, PatternName<Pattern>>>,
    Keep<Trace, Structuring<Scope, Fields, PatternName<Pattern>>>
  >;
  /**
   * Declares a local with a list of others: `let l = vec![a, b];`, which moves them. They are of one type (E0308).
   *
   * @see https://doc.rust-lang.org/std/macro.vec.html
   */
  list<Scope, Facts, Trace, const Pattern extends string, const Names extends readonly PlaceIn<Scope>[]>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern, Verdict<Pattern, Run<Facts, Listing<Scope, Names, PatternName<Pattern>>>>>,
    ...names: Names
  ): Frame<
    Scope & Let<Pattern, PlaceType<Scope, Names[number]>[]>,
    After<Facts, Listing<Scope, Names, PatternName<Pattern>>>,
    Keep<Trace, Listing<Scope, Names, PatternName<Pattern>>>
  >;
  /**
   * Declares a local with a boxed closure: `let b: Box<dyn FnMut() + '_> = Box::new(c);`. It holds what the closure borrows until it is dropped; as `FnMut + 'static` it may borrow no local.
   *
   * Errors: E0525 when the closure is of a weaker kind, E0597 when a `'static` one borrows.
   *
   * @see https://doc.rust-lang.org/std/boxed/struct.Box.html
   */
  boxed<Scope, Facts, Trace, const Pattern extends string, Of extends BoxKind, Operand extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    kind: Of,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Boxing<Scope, Of, Operand, PatternName<Pattern>>>> : never,
  ): Frame<
    Scope & Let<Pattern, BoxOf<Of, PlaceType<Scope, Operand>>>,
    After<Facts, Boxing<Scope, Of, Operand, PatternName<Pattern>>>,
    Keep<Trace, Boxing<Scope, Of, Operand, PatternName<Pattern>>>
  >;
  /**
   * Declares a local with a function pointer: `let p: fn() = c;`. The closure captures nothing (E0308).
   *
   * @see https://doc.rust-lang.org/reference/types/function-pointer.html
   */
  fnPtr<Scope, Facts, Trace, const Pattern extends string, Name extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    name: Name extends string ? Verdict<Name, Run<Facts, Pointing<Scope, Name, PatternName<Pattern>>>> : never,
  ): Frame<
    Scope & Let<Pattern, FnPtr<ArgsOf<PlaceType<Scope, Name>>, OutputOf<PlaceType<Scope, Name>>>>,
    After<Facts, Pointing<Scope, Name, PatternName<Pattern>>>,
    Keep<Trace, Pointing<Scope, Name, PatternName<Pattern>>>
  >;
  /**
   * Declares a local with a closure cast to a function pointer: `let p = c as fn();`. The closure captures nothing (E0605).
   *
   * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#type-cast-expressions
   */
  cast<Scope, Facts, Trace, const Pattern extends string, Name extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Fresh<Scope, Pattern>,
    name: Name extends string ? Verdict<Name, Run<Facts, Casting<Scope, Name, PatternName<Pattern>>>> : never,
  ): Frame<
    Scope & Let<Pattern, FnPtr<ArgsOf<PlaceType<Scope, Name>>, OutputOf<PlaceType<Scope, Name>>>>,
    After<Facts, Casting<Scope, Name, PatternName<Pattern>>>,
    Keep<Trace, Casting<Scope, Name, PatternName<Pattern>>>
  >;
}
