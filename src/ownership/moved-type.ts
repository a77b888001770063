/// <reference lib="esnext.disposable" preserve="true" />
import type { MovedText, PossiblyMovedText } from "../diagnostics/e0382.js";
import type { Text } from "../diagnostics/text.js";
import type { Closed } from "../traits/closed.js";
import type { InBox } from "../traits/in-box.js";

/**
 * What the checker makes of a binding whose closure was consumed by `callOnce` or `drop`.
 *
 * Every use that needs a live closure refuses it with E0382; only `output` remains.
 *
 * How it works, pinned by the canaries: `any` in `~impl` and `~call` makes this type assignable to
 * the live type, so that narrowing replaces the live type by it, but no strict subtype of the live
 * type, so that a join of paths keeps both. `~life` is no mark of life, so it meets no bound.
 *
 * @see https://doc.rust-lang.org/error_codes/E0382.html
 */
export interface Moved<out Output, Name extends string = string> extends Closed, InBox {
  /** Calling it does not compile; the sentence is the type of `this`. */
  (this: Text<MovedText<Name>>, ...args: any): any;
  /** `any`, see above. */
  readonly "~impl": any;
  /** `any`, see above. */
  readonly "~call": any;
  /** `any`, see above. */
  readonly "~type": any;
  /** `any`, see above. */
  readonly "~captures": any;
  /** `any`, see above. */
  readonly "~box": any;
  /** The sentence that every bound reports. */
  readonly "~life": MovedText<Name>;
  /** The sentences that the parts of combinators report. */
  readonly "~moved": MovedTexts<Name>;
  /** The closure's name, for sentences. */
  readonly "~name": Name;
  /** Tells "moved" from "moved on another path". */
  readonly "~state": "moved";
  /** What the call gave. After `drop`, there is nothing to read. */
  readonly output: Output;
  /** Does nothing any more. */
  [Symbol.dispose](): void;
}

/** What a moved closure has to say, by whether every path moved it. */
export interface MovedTexts<Name extends string> {
  /** Every path to this point moved it. */
  readonly always: MovedText<Name>;
  /** Some path did. */
  readonly possibly: PossiblyMovedText<Name>;
}
