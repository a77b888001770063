import type { CaptureInFnText } from "../diagnostics/e0434.js";
import type { CapturesFor } from "../capture/captures.js";
import type { Carrier } from "../capture/carrier.js";
import type { MayHold } from "../capture/may-hold.js";
import type { TypeAt } from "../capture/scope.js";
import type { UseFaults } from "../capture/use-faults.js";
import type { Differ } from "../capture/rust-type.js";
import type { IsUnion } from "../capture/sorted.js";
import type { DifferentOutputsText } from "../diagnostics/e0308.js";
import type { Root } from "../capture/path.js";
import type { Capture, FlowOn, Refuse } from "./event.js";

/** The events of writing a closure; `Holder` is the local that gets it, or `""`. */
export type Closing<Scope, Uses, Holder extends string, Moves extends boolean> = [UseFaults<Scope, Uses, Moves>] extends [never]
  ? [...(Moves extends true ? [] : Giving<Given<Scope, Uses>, Getting<Scope, Uses>>), Capture<Holder, CapturesFor<Scope, Uses, Moves>>]
  : [Refuse<UseFaults<Scope, Uses, Moves>>, Capture<Holder, CapturesFor<Scope, Uses, Moves>>];

/** What a body assigns may be a reference that it takes: lifetimes ask neither which nor whether it is called. */
type Giving<From extends string, To extends string> = [To] extends [never] ? [] : [From] extends [never] ? [] : [FlowOn<From, To>];

/** The locals of which a body takes a value that may hold loans. */
type Given<Scope, Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: "copy" | "move" }
  ? MayHold<TypeAt<Scope, Path>> extends true
    ? Root<Path>
    : never
  : never;

/** The locals that a body assigns such values to, or puts them in. */
type Getting<Scope, Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: infer Mode }
  ? Mode extends "assign" | "innerAssign" | "mut"
    ? Gets<TypeAt<Scope, Path>, Mode> extends true
      ? Root<Path>
      : never
    : never
  : never;

/** A captured closure is borrowed mutably to be called. */
type Gets<Type, Mode> = Mode extends "mut" ? (Type extends Carrier ? false : MayHold<Type>) : MayHold<Type>;

/** The same, of a body that returns values of one type. */
export type Writing<Scope, Uses, Holder extends string, Moves extends boolean, Output> = [...Agreeing<Output, Holder>, ...Closing<Scope, Uses, Holder, Moves>];

type Agreeing<Output, Holder extends string> = IsUnion<Output> extends false
  ? []
  : Differ<Exclude<Output, null | undefined | void>> extends true
    ? [Refuse<DifferentOutputsText<Holder>>]
    : [];

/**
 * The events of writing a function item, which captures nothing. The compiler looks at the other
 * arguments first, while the uses are still unknown.
 */
export type ItemOf<Uses> = unknown extends Uses
  ? []
  : [Uses] extends [never]
  ? []
  : [Refuse<CaptureInFnText<Uses extends { readonly path: infer Path extends string } ? Path : never>>];
