import { ClosureError } from "./closure-error.js";
import { subject, type Subject } from "./text.js";

const help = "clone it before the move, or build a new one";

/** E0382, when every path to this point moved the value. `who` is a {@link Subject}. */
export const movedText = <const Who extends string>(who: Who) =>
  `error[E0382]: use of moved value: ${who} was consumed by an earlier call, drop or move; ${help}` as const;

/** E0382 at a join of paths, of which only some moved the value. */
export const possiblyMovedText = <const Who extends string>(who: Who) =>
  `error[E0382]: use of possibly-moved value: ${who} was moved on another path or in a previous iteration of the loop; ${help}` as const;

/** A test asserts that a closure was moved, and no path moved it: the other side of E0382. */
export const notMovedText = <const Who extends string>(who: Who) =>
  `expected a moved value, but ${who} is live: no call, drop or move has consumed it` as const;

/** A test asserts that a closure was moved, and only some of the paths to this point did. */
export const possiblyLiveText = <const Who extends string>(who: Who) =>
  `expected a moved value, but ${who} is live on another path` as const;

/** {@link movedText} as a type. */
export type MovedText<Name extends string> = ReturnType<typeof movedText<Subject<Name>>>;

/** {@link possiblyMovedText} as a type. */
export type PossiblyMovedText<Name extends string> = ReturnType<typeof possiblyMovedText<Subject<Name>>>;

/**
 * Thrown when a closure, or a value it owned, is used after it was given away.
 *
 * @see https://doc.rust-lang.org/error_codes/E0382.html
 */
export class UseAfterMoveError extends ClosureError {
  /** Always `"UseAfterMoveError"`, also after minification. */
  override get name(): "UseAfterMoveError" {
    return "UseAfterMoveError";
  }

  /**
   * `variable` is the name of the closure or captured variable, if it has one; `who` stands in the
   * sentence for what is no closure, as in "this `Rc`"; `sentence` is the whole one, where there is another.
   */
  constructor(variable?: string, who: string = subject(variable), sentence: string = movedText(who)) {
    super(sentence, variable);
  }
}

/** E0382 of a local of a frame; `how` tells where its value went. */
export const movedLocalText = <const Place extends string, const How extends string>(place: Place, how: How) =>
  `error[E0382]: use of moved value: \`${place}\` was moved ${how}; clone it before the move, or assign it anew` as const;

/** {@link movedLocalText} as a type. */
export type MovedLocalText<Place extends string, How extends string> = ReturnType<typeof movedLocalText<Place, How>>;
