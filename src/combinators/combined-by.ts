import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { PartSlot, Shape } from "./slot.js";

/**
 * The closure that a combinator makes, by its parts: one with `()` if all of them can be called again
 * and again, else one for `callOnce`.
 */
export type CombinedBy<Parts extends Shape> = [PartSlot<Parts, "FnMut">] extends [true]
  ? Combined<Parts>
  : CombinedOnce<Parts>;
