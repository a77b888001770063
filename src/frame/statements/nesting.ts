import type { Event, Run } from "../event.js";
import type { Join, Unreachable } from "../fact.js";
import type { Frame } from "../frame-type.js";
import type { Arm, Block, Closed, InLoop, Joined, Repeat, RepeatWithin } from "../nesting.js";
import type { Agreeing } from "../returning.js";
import type { Accepted, After, Keep, Reported } from "../statement.js";

/**
 * Statements with a body, and the jumps out of them.
 *
 * @see https://doc.rust-lang.org/reference/statements.html
 */
export interface NestingStatements {
  /**
   * A block: `{ … }`. Its locals die at its end, and with them what others borrow from them (E0597).
   *
   * @see https://doc.rust-lang.org/reference/expressions/block-expr.html
   */
  block<Scope, Facts, Trace, Body, Done, Kept>(
    this: Frame<Scope, Facts, Trace>,
    body: Arm<Scope, Facts, Trace, Body, Done, Kept>,
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
    then: Arm<Scope, Facts, Trace, Body, Done, Kept>,
    otherwise?: Arm<Scope, Facts, Trace, ElseBody, ElseDone, ElseKept> & Agreeing<Done, ElseDone>,
  ): Frame<
    Scope,
    Joined<Closed<Scope, Body, Done>, Closed<Scope, ElseBody, ElseDone>>,
    Keep<Trace, [Event<"branch", [Block<Scope, Body, Kept>], [Block<Scope, ElseBody, ElseKept>]>]>
  >;
  /**
   * A choice: `match n { 0 => { … } 1 => { … } _ => { … } }`, of up to four arms. The arm that `n` counts
   * runs, the last one for all that are left. After it holds what may have happened in any.
   *
   * The compiler does not look at `n`.
   *
   * @see https://doc.rust-lang.org/reference/expressions/match-expr.html
   */
  match<Scope, Facts, Trace, First, FirstDone, FirstKept, Second, SecondDone, SecondKept, Third = Scope, ThirdDone = Unreachable, ThirdKept = [Event<"return">], Fourth = Scope, FourthDone = Unreachable, FourthKept = [Event<"return">]>(
    this: Frame<Scope, Facts, Trace>,
    n: number,
    first: Arm<Scope, Facts, Trace, First, FirstDone, FirstKept>,
    second: Arm<Scope, Facts, Trace, Second, SecondDone, SecondKept>,
    third?: Arm<Scope, Facts, Trace, Third, ThirdDone, ThirdKept>,
    fourth?: Arm<Scope, Facts, Trace, Fourth, FourthDone, FourthKept>,
  ): Frame<
    Scope,
    Joined<
      Join<Closed<Scope, First, FirstDone>, Closed<Scope, Second, SecondDone>>,
      Join<Closed<Scope, Third, ThirdDone>, Closed<Scope, Fourth, FourthDone>>
    >,
    Keep<
      Trace,
      [
        Event<
          "branch",
          [Event<"branch", [Block<Scope, First, FirstKept>], [Block<Scope, Second, SecondKept>]>],
          [Event<"branch", [Block<Scope, Third, ThirdKept>], [Block<Scope, Fourth, FourthKept>]>]
        >,
      ]
    >
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
    body: (frame: Frame<Scope, Facts, []>) => Frame<Body, Done, Kept> & Accepted<Run<Facts, [Repeat<Scope, Body, Kept>]>>,
  ): Frame<Scope, After<Facts, [Repeat<Scope, Body, Kept>]>, Keep<Trace, [RepeatWithin<Scope, Body, Kept>]>>;
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
}
