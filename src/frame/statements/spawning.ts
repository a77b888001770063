import type { OperandIn } from "../access.js";
import type { Variables } from "../../infer/inferred-closure.js";
import type { Run } from "../event.js";
import type { Frame } from "../frame-type.js";
import type { PlaceIn } from "../local.js";
import type { Passing, PassingClosure, Spawned } from "../passing.js";
import type { Spawnable, SpawningIn } from "../scoped.js";
import type { Accepted, After, Keep, Verdict } from "../statement.js";

/**
 * Statements that run a closure in a thread.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface SpawningStatements {
  /**
   * Runs a closure in a thread: `thread::spawn(c);`. It is `Send` and `'static`. At run time it runs at once, where it is spawned.
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
   * Runs a closure that is written there in a thread: `thread::spawn(|| …);`. At run time it runs at once.
   *
   * Errors: E0373 when it borrows.
   *
   * @see https://doc.rust-lang.org/std/thread/fn.spawn.html
   */
  spawnClosure<Scope, Facts, Trace, Uses, Output>(
    this: Frame<Scope, Facts, Trace>,
    body: ((locals: Variables<Scope>) => Generator<Uses, Output, unknown>) & Accepted<Run<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, false>>>,
  ): Frame<
    Scope,
    After<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, false>>,
    Keep<Trace, PassingClosure<Scope, Spawned, Uses, [], Output, false>>
  >;
  /**
   * Runs a closure that is written there in a thread: `thread::spawn(move || …);`. At run time it runs at once.
   *
   * Errors: E0373 when it borrows.
   *
   * @see https://doc.rust-lang.org/std/thread/fn.spawn.html
   */
  spawnMoveClosure<Scope, Facts, Trace, Uses, Output>(
    this: Frame<Scope, Facts, Trace>,
    body: ((locals: Variables<Scope>) => Generator<Uses, Output, unknown>) & Accepted<Run<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, true>>>,
  ): Frame<
    Scope,
    After<Facts, PassingClosure<Scope, Spawned, Uses, [], Output, true>>,
    Keep<Trace, PassingClosure<Scope, Spawned, Uses, [], Output, true>>
  >;
  /**
   * Runs a closure that is written there in a thread that its scope joins: `s.spawn(|| …);`. It may borrow what outlives the scope.
   *
   * Errors, at the body: E0277; E0499, E0502, E0506 against the other threads of the scope.
   *
   * @see https://doc.rust-lang.org/std/thread/struct.Scope.html#method.spawn
   */
  spawnIn<Scope, Facts, Trace, Name extends PlaceIn<Scope>, Uses, Output>(
    this: Frame<Scope, Facts, Trace>,
    scope: Name,
    body: ((locals: Variables<Scope>) => Generator<Uses, Output, unknown>) & Spawnable<Scope, Facts, Name, Uses, Output, false>,
  ): Frame<
    Scope,
    After<Facts, SpawningIn<Scope, Name, Uses, Output, false>>,
    Keep<Trace, SpawningIn<Scope, Name, Uses, Output, false>>
  >;
}
