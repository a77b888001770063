/// <reference lib="esnext.disposable" preserve="true" />
import type { Closed } from "../traits/closed.js";
import type { ByMove } from "../capture/modes.js";
import type { DistinctText, NotAPointerText } from "../diagnostics/e0308.js";
import type { PartNames, PartSlot, Shape } from "./slot.js";

/** What follows from the parts, for a closure of any kind. */
export interface CombinedMarkers<Parts> {
  /** Every closure implements it. */
  readonly FnOnce: true;
  /** All parts are `Fn`. */
  readonly Fn: PartSlot<Parts, "Fn">;
  /** All parts are `Clone`. */
  readonly Clone: PartSlot<Parts, "Clone">;
  /** All parts are `Copy`. */
  readonly Copy: PartSlot<Parts, "Copy">;
  /** All parts are `Send`. */
  readonly Send: PartSlot<Parts, "Send">;
  /** All parts are `Sync`. */
  readonly Sync: PartSlot<Parts, "Sync">;
  /** No part borrows. */
  readonly Static: PartSlot<Parts, "Static">;
  /** Never: it captured its parts. */
  readonly FnPtr: NotAPointerText<"", "its parts">;
}

/** The traits of a closure that can be called again and again. */
export interface CombinedTraits<Parts> extends CombinedMarkers<Parts> {
  /** All parts are. */
  readonly FnMut: true;
}

/** The closures among the parts as the fields of a struct, captured by value. Function items take no room. */
export type PartFields<Parts> = {
  readonly [Part in PartNames<Parts> as unknown extends Parts[Part] ? never : Part]: ByMove<{ readonly "~impl": Parts[Part] }>;
};

/**
 * A closure made of other closures and functions, that can be called again and again: what `flow`,
 * `partial`, `flip` and the other combinators give when all their parts are `Fn` or `FnMut`.
 *
 * Its shape names the arguments, the output, and for each part the traits of that part, `unknown`
 * for a plain function. It is `Fn`, `Clone`, `Copy`, `Send`, `Sync` and `'static` when all its parts
 * are; otherwise the sentence of the part is the sentence of the whole, and names the part.
 *
 * It is a closure like any other: a JavaScript function that can be cloned, dropped, boxed, moved and
 * called by value. Dropping it drops its parts, in reverse order.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export interface Combined<Parts extends Shape> extends Closed {
  /** Calls it. */
  (...args: Parts["args"]): Parts["output"];
  /** The traits it implements: `true`, or the sentences that say why not. */
  readonly "~impl": CombinedTraits<Parts>;
  /** The signature. It exists in types only. */
  readonly "~call": (...args: Parts["args"]) => Parts["output"];
  /** The type's identity, which two closures without a name share. */
  readonly "~type": DistinctText<"">;
  /** The parts. They exist in types only. */
  readonly "~captures": PartFields<Parts>;
  /** It has no name of its own. */
  readonly "~name": "";
  /** `any`: a live closure meets every bound's mark, and is no subtype of a moved one. */
  readonly "~life": any;
  /** Tells "moved" from "moved on another path". */
  readonly "~state": string;
  /** Drops the closure: its parts are dropped in reverse order. */
  [Symbol.dispose](): void;
}
