import type { CaptureInFnText } from "../diagnostics/e0434.js";
import type { CapturesFor, Decided } from "../capture/captures.js";
import type { Kinds } from "../capture/kinds.js";
import type { UseFaults } from "../capture/use-faults.js";
import type { Differ } from "../capture/rust-type.js";
import type { IsUnion } from "../capture/sorted.js";
import type { DifferentOutputsText } from "../diagnostics/e0308.js";
import type { TypeAt } from "../capture/scope.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Store } from "../capture/origin.js";
import type { Root } from "../capture/path.js";
import type { LetOut } from "./letting-out.js";
import type { Kept } from "./rules/keep.js";
import type { Capture, Keep, KeepBehind, Refuse } from "./event.js";

/** The events of writing a closure; `Holder` is the local that gets it, or `""`. */
export type Closing<Scope, Uses, Holder extends string, Moves extends boolean> = [UseFaults<Scope, Uses, Moves>] extends [never]
  ? [Capture<Holder, CapturesFor<Scope, Uses, Moves>>, ...Storing<Scope, Uses, Moves>]
  : [Refuse<UseFaults<Scope, Uses, Moves>>, Capture<Holder, CapturesFor<Scope, Uses, Moves>>];

/**
 * A reference that the body stores in a captured variable is stored there from when the closure is made. What a
 * `move` closure changes is its own.
 */
type Storing<Scope, Uses, Moves> = [StoredBy<Scope, Uses>] extends [never] ? [] : Moves extends true ? [] : [Keep<StoredBy<Scope, Uses>>, ...Behind<StoredBy<Scope, BehindUses<Uses>>>];

type BehindUses<Uses> = Uses extends Store<`${string}.*${string}`, string> ? Uses : never;

/** What is stored behind a reference goes on to what that leads to. */
type Behind<All> = [All] extends [never] ? [] : [KeepBehind<All>];

type StoredBy<Scope, Uses> =
  Uses extends Store<infer Into, infer Operand> ? (Operand extends "*" ? never : KeptFor<Scope, Root<Into>, Operand>) : never;

/** What a local holds after an operand was stored in it. */
export type KeptFor<Scope, Into extends string, Operand extends string> = Operand extends `&mut ${infer Place}`
  ? Kept<Into, "mut", Place, MayHold<TypeAt<Scope, Root<Place>>>>
  : Operand extends `&${infer Place}`
    ? Kept<Into, "ref", Place, MayHold<TypeAt<Scope, Root<Place>>>>
    : Kept<Into, "value", Operand, MayHold<TypeAt<Scope, Operand>>>;

/** The same, of a body that returns values of one type, and lets out no borrow of what is the closure's own. */
export type Writing<Scope, Uses, Holder extends string, Moves extends boolean, Output> = [
  OutputFaults<Scope, Uses, Holder, Moves, Output>,
] extends [never]
  ? Closing<Scope, Uses, Holder, Moves>
  : [Refuse<OutputFaults<Scope, Uses, Holder, Moves, Output>>, ...Closing<Scope, Uses, Holder, Moves>];

type OutputFaults<Scope, Uses, Holder extends string, Moves, Output> =
  | (IsUnion<Output> extends true ? (Differ<Exclude<Output, null | undefined | void>> extends true ? DifferentOutputsText<Holder> : never) : never)
  | LetOut<Scope, Uses, Moves, Kinds<Decided<Scope, Uses>>, Output>;

/**
 * The events of writing a function item, which captures nothing. The compiler looks at the other
 * arguments first, while the uses are still unknown.
 */
export type ItemOf<Uses> = unknown extends Uses
  ? []
  : [Uses] extends [never]
  ? []
  : [Refuse<CaptureInFnText<Uses extends { readonly path: infer Path extends string } ? Path : never>>];
