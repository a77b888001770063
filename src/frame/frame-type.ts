import type { Shared } from "../capture/shared.js";
import type { Kind } from "../diagnostics/e0525.js";
import type { FnPtr } from "../pointers/fn-ptr.js";
import type { Args as ArgsOf } from "../traits/args.js";
import type { Output as OutputOf } from "../traits/output.js";
import type { Assign, Evaluate, Mutate, OperandIn, OperandType, PlaceType, Read, Update } from "./access.js";
import type { AllAccepted, ArgumentIn, CallingWith, PassingAll } from "./all.js";
import type { Callee, Calling, CallingInto } from "./calling.js";
import type { ClosureFor, Variables } from "../closure/inferred-closure.js";
import type { Closing, ItemOf } from "./closing.js";
import type { Ending, Returning, Values } from "./ending.js";
import type { Event, Run } from "./event.js";
import type { Unreachable } from "./fact.js";
import type { Item } from "./item.js";
import type { Let, NameIn, PatternName, PlaceIn } from "./local.js";
import type { Begin, Block, BodyVerdict, Closed, InLoop, Joined, Repeat } from "./nesting.js";
import type { BoxOf, Boxing, Casting, Cloning, Listing, Pointing, Setting, TypeOf } from "./making.js";
import type { Accepted, HolderOf, Passing, PassingClosure, Spawned } from "./passing.js";
import type { Returned, ReturningClosure } from "./returning.js";
import type { Spawnable, SpawningIn } from "./scoped.js";
import type { FieldOf, StructOf, Structuring } from "./struct.js";
import type { After, Keep, Reported, Verdict } from "./statement.js";

/**
 * A stack frame: its locals, and what rustc's borrow checker knows of them, as a type. Each statement
 * is a method that returns the frame after it; what rustc rejects does not compile.
 *
 * `Scope` is the intersection of the locals, `Facts` the union of what is known of them: which values
 * were moved, who borrows what, whose borrow has ended. `Trace` holds the statements of a loop's body,
 * which are checked once more for the next iteration; it is `null` outside of loops.
 *
 * The methods take the frame's parameters from `this`: a method that does not mention those of its
 * interface is not instantiated with it.
 *
 * @see https://doc.rust-lang.org/reference/destructors.html
 */
export interface Frame<out Scope, out Facts = never, out Trace = null> {
  /** The locals. They exist in types only. */
  readonly "~scope": Scope;
  /** What is known of them. It exists in types only. */
  readonly "~facts": Facts;
  /** The statements of a loop's body. They exist in types only. */
  readonly "~trace": Trace;
  /**
   * Declares a local and gives it a value: `let x = value;`, or `let mut x = value;` with the pattern `"mut x"`.
   *
   * @see https://doc.rust-lang.org/reference/statements.html#let-statements
   */
  let<Scope, Facts, Trace, const Pattern extends string, Type>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    value: Type,
  ): Frame<Scope & Let<Pattern, Type>, Facts, Trace>;
  /**
   * Declares a local without a value: `let x;`. Using it before every path has assigned it is E0381; the type is that of `type`.
   *
   * @see https://doc.rust-lang.org/reference/variables.html
   */
  declare<Scope, Facts, Trace, const Pattern extends string, Type = number>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    type?: TypeOf<Type>,
  ): Frame<Scope & Let<Pattern, Type>, After<Facts, [Event<"declare", PatternName<Pattern>>]>, Keep<Trace, [Event<"declare", PatternName<Pattern>>]>>;
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
    pattern: Pattern,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Evaluate<Scope, Operand, PatternName<Pattern>, `into \`${PatternName<Pattern>}\``>>> : never,
  ): Frame<Scope & Let<Pattern, OperandType<Scope, Operand>>, After<Facts, Evaluate<Scope, Operand, PatternName<Pattern>, `into \`${PatternName<Pattern>}\``>>, Keep<Trace, Evaluate<Scope, Operand, PatternName<Pattern>, `into \`${PatternName<Pattern>}\``>>>;
  /**
   * Declares a local with a clone: `let d = c.clone();`.
   *
   * Errors: E0277 when the type is not `Clone`.
   *
   * @see https://doc.rust-lang.org/std/clone/trait.Clone.html
   */
  clone<Scope, Facts, Trace, const Pattern extends string, Place extends PlaceIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    place: Place extends string ? Verdict<Place, Run<Facts, Cloning<Scope, Place, PatternName<Pattern>>>> : never,
  ): Frame<Scope & Let<Pattern, PlaceType<Scope, Place>>, After<Facts, Cloning<Scope, Place, PatternName<Pattern>>>, Keep<Trace, Cloning<Scope, Place, PatternName<Pattern>>>>;
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
   * Drops a local: `drop(x);`, which moves it.
   *
   * Errors: E0382; E0505 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/std/mem/fn.drop.html
   */
  drop<Scope, Facts, Trace, Name extends NameIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    name: Name extends string ? Verdict<Name, Run<Facts, Evaluate<Scope, Name, "", "by `drop`">>> : never,
  ): Frame<Scope, After<Facts, Evaluate<Scope, Name, "", "by `drop`">>, Keep<Trace, Evaluate<Scope, Name, "", "by `drop`">>>;
  /**
   * Declares a local with a closure: `let c = || …;`. The closure captures what its body uses, each variable by its strongest use; its kind is what the body does with it.
   *
   * Errors, at the pattern: E0382 and E0381 for what is captured; E0594, E0596 and E0507 for what the body does; E0499 to E0506 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  closure<Scope, Facts, Trace, const Pattern extends string, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Verdict<Pattern, Run<Facts, Closing<Scope, Uses, PatternName<Pattern>, false>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope & Let<Pattern, ClosureFor<Scope, Uses, false, Args, Output, PatternName<Pattern>>>, After<Facts, Closing<Scope, Uses, PatternName<Pattern>, false>>, Keep<Trace, Closing<Scope, Uses, PatternName<Pattern>, false>>>;
  /**
   * Declares a local with a closure: `let c = move || …;`. The closure captures what its body uses by value; its kind is what the body does with it.
   *
   * Errors, at the pattern: E0382 and E0381 for what is captured; E0594, E0596 and E0507 for what the body does; E0499 to E0506 for a borrow that is used again.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  moveClosure<Scope, Facts, Trace, const Pattern extends string, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Verdict<Pattern, Run<Facts, Closing<Scope, Uses, PatternName<Pattern>, true>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope & Let<Pattern, ClosureFor<Scope, Uses, true, Args, Output, PatternName<Pattern>>>, After<Facts, Closing<Scope, Uses, PatternName<Pattern>, true>>, Keep<Trace, Closing<Scope, Uses, PatternName<Pattern>, true>>>;
  /**
   * Declares a function item: `fn f() { … }`. It captures nothing (E0434).
   *
   * @see https://doc.rust-lang.org/reference/items/functions.html
   */
  fn<Scope, Facts, Trace, const Pattern extends string, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Verdict<Pattern, Run<Facts, ItemOf<Uses>>>,
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
    pattern: Pattern,
    name: Name extends string ? Verdict<Name, Run<Facts, CallingInto<Scope, Name, Given, PatternName<Pattern>>>> : never,
    ...args: Given
  ): Frame<Scope & Let<Pattern, OutputOf<Callee<PlaceType<Scope, Name>>>>, After<Facts, CallingInto<Scope, Name, Given, PatternName<Pattern>>>, Keep<Trace, CallingInto<Scope, Name, Given, PatternName<Pattern>>>>;
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
    pattern: Pattern,
    run: (value: Bound) => Result,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Passing<Scope, Bound, Operand, PatternName<Pattern>>>> : never,
  ): Frame<Scope & Let<Pattern, Result>, After<Facts, Passing<Scope, Bound, Operand, PatternName<Pattern>>>, Keep<Trace, Passing<Scope, Bound, Operand, PatternName<Pattern>>>>;
  /**
   * Passes a closure that is written at the bound: `run(|| …);`. It takes its kind from the bound, so a body that does more is E0594, E0596 or E0507, where a closure with a name would be E0525.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passClosure<Scope, Facts, Trace, Bound, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    run: ((value: Bound) => unknown) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false>>, Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, false>>>;
  /**
   * Passes a closure that is written at the bound: `run(move || …);`. It takes its kind from the bound, so a body that does more is E0594, E0596 or E0507, where a closure with a name would be E0525.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passMoveClosure<Scope, Facts, Trace, Bound, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    run: ((value: Bound) => unknown) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true>>, Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, true>>>;
  /**
   * Declares a local with the result of a function that a closure written there is passed to: `let r = run(|| …);`.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passClosureInto<Scope, Facts, Trace, const Pattern extends string, Bound, Result, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    run: ((value: Bound) => Result) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false, HolderOf<Pattern, Result>, Result>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope & Let<Pattern, Result>, After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, false, HolderOf<Pattern, Result>, Result>>, Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, false, HolderOf<Pattern, Result>, Result>>>;
  /**
   * Declares a local with the result of a function that a closure written there is passed to: `let r = run(move || …);`.
   *
   * Errors, at the function.
   *
   * @see https://doc.rust-lang.org/reference/types/closure.html
   */
  passMoveClosureInto<Scope, Facts, Trace, const Pattern extends string, Bound, Result, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    run: ((value: Bound) => Result) & Accepted<Run<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true, HolderOf<Pattern, Result>, Result>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope & Let<Pattern, Result>, After<Facts, PassingClosure<Scope, Bound, Uses, Args, Output, true, HolderOf<Pattern, Result>, Result>>, Keep<Trace, PassingClosure<Scope, Bound, Uses, Args, Output, true, HolderOf<Pattern, Result>, Result>>>;
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
   * Declares a local with a struct of operands: `let s = S { f: c };` is `.struct("s", ["f", "c"])`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/struct-expr.html
   */
  struct<Scope, Facts, Trace, const Pattern extends string, const Fields extends readonly FieldOf<OperandIn<Scope>>[]>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Verdict<Pattern, Run<Facts, Structuring<Scope, Fields, PatternName<Pattern>>>>,
    ...fields: Fields
  ): Frame<Scope & Let<Pattern, StructOf<Scope, Fields>>, After<Facts, Structuring<Scope, Fields, PatternName<Pattern>>>, Keep<Trace, Structuring<Scope, Fields, PatternName<Pattern>>>>;
  /**
   * Declares a local with a boxed closure: `let b: Box<dyn FnMut()> = Box::new(c);`. It holds what the closure borrows until it is dropped.
   *
   * Errors: E0525 when the closure is of a weaker kind.
   *
   * @see https://doc.rust-lang.org/std/boxed/struct.Box.html
   */
  boxed<Scope, Facts, Trace, const Pattern extends string, Of extends Kind, Operand extends NameIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    kind: Of,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Boxing<Scope, Of, Operand, PatternName<Pattern>>>> : never,
  ): Frame<Scope & Let<Pattern, BoxOf<Of, PlaceType<Scope, Operand>>>, After<Facts, Boxing<Scope, Of, Operand, PatternName<Pattern>>>, Keep<Trace, Boxing<Scope, Of, Operand, PatternName<Pattern>>>>;
  /**
   * Declares a local with a function pointer: `let p: fn() = c;`. The closure captures nothing (E0308).
   *
   * @see https://doc.rust-lang.org/reference/types/function-pointer.html
   */
  fnPtr<Scope, Facts, Trace, const Pattern extends string, Name extends NameIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    name: Name extends string ? Verdict<Name, Run<Facts, Pointing<Scope, Name, PatternName<Pattern>>>> : never,
  ): Frame<Scope & Let<Pattern, FnPtr<ArgsOf<PlaceType<Scope, Name>>, OutputOf<PlaceType<Scope, Name>>>>, After<Facts, Pointing<Scope, Name, PatternName<Pattern>>>, Keep<Trace, Pointing<Scope, Name, PatternName<Pattern>>>>;
  /**
   * Declares a local with a closure cast to a function pointer: `let p = c as fn();`. The closure captures nothing (E0605).
   *
   * @see https://doc.rust-lang.org/reference/expressions/operator-expr.html#type-cast-expressions
   */
  cast<Scope, Facts, Trace, const Pattern extends string, Name extends NameIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Pattern,
    name: Name extends string ? Verdict<Name, Run<Facts, Casting<Scope, Name, PatternName<Pattern>>>> : never,
  ): Frame<Scope & Let<Pattern, FnPtr<ArgsOf<PlaceType<Scope, Name>>, OutputOf<PlaceType<Scope, Name>>>>, After<Facts, Casting<Scope, Name, PatternName<Pattern>>>, Keep<Trace, Casting<Scope, Name, PatternName<Pattern>>>>;
  /**
   * Runs a closure in a thread: `thread::spawn(c);`. It is `Send` and `'static`.
   *
   * Errors: E0277, E0373, E0597.
   *
   * @see https://doc.rust-lang.org/std/thread/fn.spawn.html
   */
  spawn<Scope, Facts, Trace, Operand extends OperandIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    operand: Operand extends string ? Verdict<Operand, Run<Facts, Passing<Scope, Spawned, Operand, "">>> : never,
  ): Frame<Scope, After<Facts, Passing<Scope, Spawned, Operand, "">>, Keep<Trace, Passing<Scope, Spawned, Operand, "">>>;
  /**
   * Runs a closure that is written there in a thread: `thread::spawn(|| …);`.
   *
   * Errors: E0373 when it borrows.
   *
   * @see https://doc.rust-lang.org/std/thread/fn.spawn.html
   */
  spawnClosure<Scope, Facts, Trace, Uses, Output>(
    this: Frame<Scope, Facts, Trace>,
    body: ((locals: Variables<Scope>) => Generator<Uses, Output, unknown>) & Accepted<Run<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, false>>>,
  ): Frame<Scope, After<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, false>>, Keep<Trace, PassingClosure<Scope, Spawned, Uses, [], Output, false>>>;
  /**
   * Runs a closure that is written there in a thread: `thread::spawn(move || …);`.
   *
   * Errors: E0373 when it borrows.
   *
   * @see https://doc.rust-lang.org/std/thread/fn.spawn.html
   */
  spawnMoveClosure<Scope, Facts, Trace, Uses, Output>(
    this: Frame<Scope, Facts, Trace>,
    body: ((locals: Variables<Scope>) => Generator<Uses, Output, unknown>) & Accepted<Run<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, true>>>,
  ): Frame<Scope, After<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, true>>, Keep<Trace, PassingClosure<Scope, Spawned, Uses, [], Output, true>>>;
  /**
   * Runs a closure that is written there in a thread that its scope joins: `s.spawn(|| …);`. It may borrow what outlives the scope.
   *
   * Errors, at the body: E0277; E0499, E0502, E0506 against the other threads of the scope.
   *
   * @see https://doc.rust-lang.org/std/thread/struct.Scope.html#method.spawn
   */
  spawnIn<Scope, Facts, Trace, Name extends NameIn<Scope>, Uses, Output>(
    this: Frame<Scope, Facts, Trace>,
    scope: Name,
    body: ((locals: Variables<Scope>) => Generator<Uses, Output, unknown>) & Spawnable<Scope, Facts, Name, Uses, Output, false>,
  ): Frame<Scope, After<Facts, SpawningIn<Scope, Name, Uses, Output, false>>, Keep<Trace, SpawningIn<Scope, Name, Uses, Output, false>>>;
  /**
   * Declares a local with a list of others: `let l = vec![a, b];`, which moves them. They are of one type (E0308).
   *
   * @see https://doc.rust-lang.org/std/macro.vec.html
   */
  list<Scope, Facts, Trace, const Pattern extends string, const Names extends readonly NameIn<Scope>[]>(
    this: Frame<Scope, Facts, Trace>,
    pattern: Verdict<Pattern, Run<Facts, Listing<Scope, Names, PatternName<Pattern>>>>,
    ...names: Names
  ): Frame<Scope & Let<Pattern, PlaceType<Scope, Names[number]>[]>, After<Facts, Listing<Scope, Names, PatternName<Pattern>>>, Keep<Trace, Listing<Scope, Names, PatternName<Pattern>>>>;
  /**
   * A block: `{ … }`. Its locals die at its end, and with them what others borrow from them (E0597).
   *
   * @see https://doc.rust-lang.org/reference/expressions/block-expr.html
   */
  block<Scope, Facts, Trace, Body, Done, Kept>(
    this: Frame<Scope, Facts, Trace>,
    body: (frame: Frame<Scope, Facts, Begin<Trace>>) => Frame<Body, Done, Kept> & BodyVerdict<Closed<Scope, Body, Done>>,
  ): Frame<Scope, Reported<Closed<Scope, Body, Done>>, Keep<Trace, [Block<Scope, Body, Kept>]>>;
  /**
   * A branch: `if condition { … } else { … }`. After it holds what may have happened in either.
   *
   * The compiler does not look at the condition.
   *
   * @see https://doc.rust-lang.org/reference/expressions/if-expr.html
   */
  if<Scope, Facts, Trace, Body, Done, Kept, ElseBody = Scope, ElseDone = Facts, ElseKept = []>(
    this: Frame<Scope, Facts, Trace>,
    condition: boolean,
    then: (frame: Frame<Scope, Facts, Begin<Trace>>) => Frame<Body, Done, Kept> & BodyVerdict<Closed<Scope, Body, Done>>,
    otherwise?: (
      frame: Frame<Scope, Facts, Begin<Trace>>,
    ) => Frame<ElseBody, ElseDone, ElseKept> & BodyVerdict<Closed<Scope, ElseBody, ElseDone>>,
  ): Frame<
    Scope,
    Joined<Closed<Scope, Body, Done>, Closed<Scope, ElseBody, ElseDone>>,
    Keep<Trace, [Event<"branch", [Block<Scope, Body, Kept>], [Block<Scope, ElseBody, ElseKept>]>]>
  >;
  /**
   * A loop: `for _ in 0..times { … }`. What its body does is checked for the next iteration too: a
   * move in the previous one is E0382, a loan that outlives it E0499.
   *
   * @see https://doc.rust-lang.org/reference/expressions/loop-expr.html
   */
  loop<Scope, Facts, Trace, Body, Done, Kept>(
    this: Frame<Scope, Facts, Trace>,
    times: number,
    body: (frame: Frame<Scope, Facts, []>) => Frame<Body, Done, Kept> & BodyVerdict<Run<Facts, [Repeat<Scope, Body, Kept>]>>,
  ): Frame<Scope, After<Facts, [Repeat<Scope, Body, Kept>]>, Keep<Trace, [Repeat<Scope, Body, Kept>]>>;
  /**
   * Leaves the loop: `break;`. What follows cannot be reached.
   *
   * @see https://doc.rust-lang.org/reference/expressions/loop-expr.html#break-expressions
   */
  break<Scope, Facts, Trace>(this: Frame<Scope, Facts, Trace> & InLoop<Trace, "break">): Frame<Scope, Unreachable, Keep<Trace, [Event<"break">]>>;
  /**
   * Begins the next iteration: `continue;`. What follows cannot be reached.
   *
   * @see https://doc.rust-lang.org/reference/expressions/loop-expr.html#continue-expressions
   */
  continue<Scope, Facts, Trace>(this: Frame<Scope, Facts, Trace> & InLoop<Trace, "continue">): Frame<Scope, Unreachable, Keep<Trace, [Event<"continue">]>>;
  /**
   * Returns the value of a local: `return x;`. It may borrow no local: a reference that does is E0515, a
   * closure E0597, a box E0373.
   *
   * @see https://doc.rust-lang.org/reference/expressions/return-expr.html
   */
  return<Scope, Facts, Trace, Name extends NameIn<Scope>>(
    this: Frame<Scope, Facts, Trace>,
    name: Name extends string ? Verdict<Name, Run<Facts, Returning<Scope, Name>>> : never,
  ): Frame<Scope, Unreachable, Keep<Trace, Returning<Scope, Name>>> & Returned<PlaceType<Scope, Name>>;
  /**
   * Returns a closure that is written there, as `impl` of a bound: `return || …;`.
   *
   * Errors, at the bound: E0373 when it borrows a local, E0597 when it holds a reference to one; and as for `passClosure`.
   *
   * @see https://doc.rust-lang.org/reference/types/impl-trait.html#abstract-return-types
   */
  returnClosure<Scope, Facts, Trace, Bound, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    bound: TypeOf<Bound> & Accepted<Run<Facts, ReturningClosure<Scope, Bound, Uses, Args, Output, false>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, Unreachable, Keep<Trace, ReturningClosure<Scope, Bound, Uses, Args, Output, false>>> & Returned<Bound>;
  /**
   * Returns a closure that is written there, as `impl` of a bound: `return move || …;`.
   *
   * Errors, at the bound: E0373 when it borrows a local, E0597 when it holds a reference to one; and as for `passClosure`.
   *
   * @see https://doc.rust-lang.org/reference/types/impl-trait.html#abstract-return-types
   */
  returnMoveClosure<Scope, Facts, Trace, Bound, Uses, Args extends readonly unknown[], Output>(
    this: Frame<Scope, Facts, Trace>,
    bound: TypeOf<Bound> & Accepted<Run<Facts, ReturningClosure<Scope, Bound, Uses, Args, Output, true>>>,
    body: (locals: Variables<Scope>, ...args: Args) => Generator<Uses, Output, unknown>,
  ): Frame<Scope, Unreachable, Keep<Trace, ReturningClosure<Scope, Bound, Uses, Args, Output, true>>> & Returned<Bound>;
  /**
   * The end of the function: its locals die. Gives the values of those that live, by name.
   *
   * Errors: a box that is dropped here still borrows what has changed.
   *
   * @see https://doc.rust-lang.org/reference/destructors.html
   */
  end<Scope, Facts, Trace>(this: Frame<Scope, Facts, Trace> & BodyVerdict<Run<Facts, Ending<Scope>>>): Values<Scope, Facts>;
}
