import type { Printed } from "../capture/path.js";
import type { MoveOutAtBoundText } from "../diagnostics/e0507.js";
import type { AssignAtBoundText, BorrowAtBoundText } from "../diagnostics/e0596.js";
import type { KindOf } from "../traits/kind-of.js";
import type { BoundKind, MissedMarkers, Misses, Signature } from "./bound.js";

// Whether a closure that is written at a bound meets it.

/**
 * The sentence about the body of a closure that is written where the bound stands: it takes its kind
 * from there, so what it does too much is the error, and not its kind.
 */
export type Exceeds<Asked, Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: infer Mode }
  ? Mode extends "move"
    ? Asked extends "Fn" | "FnMut"
      ? MoveOutAtBoundText<Printed<Path>, Asked>
      : never
    : Asked extends "Fn"
      ? Mode extends "assign" | "escape"
        ? AssignAtBoundText<Printed<Path>>
        : Mode extends "mut" | "innerAssign"
          ? BorrowAtBoundText<Printed<Path>>
          : never
      : never
  : never;

/** What a closure written at a bound misses of it. */
export type ExceedsOrMisses<Bound, Uses, Type> = Exceeds<BoundKind<Bound>, Uses> extends infer Too
  ? [Too] extends [never]
    ? [KindOf<Bound>] extends [never]
      ? Misses<Bound, Type, "this closure">
      : Signature<Bound, Type, "this closure", "E0308"> extends infer Wrong
        ? [Wrong] extends [never]
          ? [BoundKind<Bound>] extends [never]
            ? Misses<Bound, Type, "this closure">
            : Bound extends { readonly "~impl": infer Needs }
              ? MissedMarkers<Needs, Type>
              : never
          : Wrong
        : never
    : Too
  : never;
