/// <reference lib="esnext.disposable" preserve="true" />
import type { Closed } from "../traits/closed.js";
import type { DistinctText } from "../diagnostics/e0308.js";
import type { CombinedMarkers, PartFields } from "./combined.js";
import type { PartSlot, Shape } from "./slot.js";

/** The traits of a closure of which a part can be called once only. */
export interface CombinedOnceTraits<Parts> extends CombinedMarkers<Parts> {
  /** Not all parts are. */
  readonly FnMut: PartSlot<Parts, "FnMut">;
}

/**
 * A closure made of other closures, of which one is `FnOnce`: it can be called once, with `callOnce`.
 *
 * Everything else is as for `Combined`: its shape names the arguments, the output and the traits of
 * each part, and a sentence of a part is a sentence of the whole.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export interface CombinedOnce<Parts extends Shape> extends Closed {
  /** The traits it implements: `true`, or the sentences that say why not. */
  readonly "~impl": CombinedOnceTraits<Parts>;
  /** The signature, which has no `()` here. It exists in types only. */
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
