import type { Event, Run } from "../event.js";
import type { Unreachable } from "../fact.js";
import type { Frame, Next } from "../frame-type.js";
import type { Begin, Block, BodyVerdict, Closed, InLoop, Joined, Repeat } from "../nesting.js";
import type { Keep, Reported } from "../statement.js";

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
  ): Next<Scope, Facts, Trace, [Repeat<Scope, Body, Kept>]>;
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
