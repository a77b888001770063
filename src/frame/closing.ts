import type { CaptureInFnText } from "../diagnostics/e0434.js";
import type { CapturesFor } from "../capture/captures.js";
import type { UseFaults } from "../capture/use-faults.js";
import type { Differ } from "../capture/rust-type.js";
import type { IsUnion } from "../capture/sorted.js";
import type { DifferentOutputsText } from "../diagnostics/e0308.js";
import type { Capture, Refuse } from "./event.js";

/** The events of writing a closure; `Holder` is the local that gets it, or `""`. */
export type Closing<Scope, Uses, Holder extends string, Moves extends boolean> = [UseFaults<Scope, Uses, Moves>] extends [never]
  ? [Capture<Holder, CapturesFor<Scope, Uses, Moves>>]
  : [Refuse<UseFaults<Scope, Uses, Moves>>, Capture<Holder, CapturesFor<Scope, Uses, Moves>>];

/** The same, of a body that returns values of one type. */
export type Writing<Scope, Uses, Holder extends string, Moves extends boolean, Output> = IsUnion<Output> extends false
  ? Closing<Scope, Uses, Holder, Moves>
  : Differ<Exclude<Output, null | undefined | void>> extends true
    ? [Refuse<DifferentOutputsText<Holder>>, ...Closing<Scope, Uses, Holder, Moves>]
    : Closing<Scope, Uses, Holder, Moves>;

/**
 * The events of writing a function item, which captures nothing. The compiler looks at the other
 * arguments first, while the uses are still unknown.
 */
export type ItemOf<Uses> = unknown extends Uses
  ? []
  : [Uses] extends [never]
  ? []
  : [Refuse<CaptureInFnText<Uses extends { readonly path: infer Path extends string } ? Path : never>>];
