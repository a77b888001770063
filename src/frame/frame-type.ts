import type { AccessStatements } from "./statements/accessing.js";
import type { ClosureStatements } from "./statements/closing.js";
import type { DeclaringStatements } from "./statements/declaring.js";
import type { EndingStatements } from "./statements/ending.js";
import type { NestingStatements } from "./statements/nesting.js";
import type { PassingStatements } from "./statements/passing.js";
import type { ReturningStatements } from "./statements/returning.js";
import type { SpawningStatements } from "./statements/spawning.js";

/**
 * A stack frame: its locals, and what rustc's borrow checker knows of them, as a type. Each statement
 * is a method that returns the frame after it; what rustc rejects does not compile.
 *
 * `Scope` is the intersection of the locals, `Facts` the union of what is known of them: which values
 * were moved, who borrows what, whose borrow has ended. `Trace` holds the statements of a loop's body,
 * which are checked once more for the next iteration; it is `null` outside of loops.
 *
 * The methods take the frame's parameters from `this`: a method that does not mention those of its
 * interface is not instantiated with it. They spell out the frame after the statement: an alias for it
 * would stand in hovers in its place.
 *
 * @see https://doc.rust-lang.org/reference/destructors.html
 */
export interface Frame<out Scope, out Facts = never, out Trace = null>
  extends DeclaringStatements,
    AccessStatements,
    ClosureStatements,
    PassingStatements,
    SpawningStatements,
    NestingStatements,
    EndingStatements,
    ReturningStatements {
  /** The locals. They exist in types only. */
  readonly "~scope": Scope;
  /** What is known of them. It exists in types only. */
  readonly "~facts": Facts;
  /** The statements of a loop's body. They exist in types only. */
  readonly "~trace": Trace;
}
