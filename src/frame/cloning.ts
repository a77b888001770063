import type { Mut, Ref } from "../capture/handles.js";
import type { Satisfies } from "../capture/implements.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Root } from "../capture/path.js";
import type { RustType } from "../capture/rust-type.js";
import type { Find, Local, Spot } from "../capture/scope.js";
import type { NotFoundText } from "../diagnostics/e0425.js";
import type { NoCloneText } from "../diagnostics/e0599.js";
import type { PlaceType } from "./access.js";
import type { FlowBehind, FlowLent, Refuse, Touch } from "./event.js";

// What a method call clones, and what the clone borrows.

/**
 * The place that `x.clone()` clones: what a reference leads to. A `&T` whose `T` has no clone is copied
 * itself; a closure has the method, whether it may be called or not.
 */
type ClonedPlace<Scope, Place extends string> =
  Find<Scope, Place> extends Spot<infer At, infer Type, any>
    ? Type extends Mut<any, any, any>
      ? ClonedPlace<Scope, `${At}.*`>
      : Type extends Ref<infer Target, any, any>
        ? HasClone<Target> extends true
          ? `${At}.*`
          : At
        : At
    : Place;

type HasClone<Type> = Type extends { readonly "~captures": unknown } ? true : Satisfies<Type, "Clone">;

/** The type of the clone. */
export type CloneOf<Scope, Place extends string> = PlaceType<Scope, ClonedPlace<Scope, Place>>;

/** Clones a place: a read, and what it borrows is borrowed by the clone as well. */
export type Cloning<Scope, Place extends string, Into extends string> =
  Find<Scope, ClonedPlace<Scope, Place>> extends Spot<infer At, infer Type, any>
    ? Satisfies<Type, "Clone"> extends true
      ? [Touch<At, "ref">, ...(MayHold<Type> extends true ? Flowing<Scope, At, Type, Into> : [])]
      : [Refuse<NotClone<Type>>, Touch<At, "ref">]
    : [Refuse<NotFoundText<Place>>];

/** A clone of what a reference leads to borrows what that does, and not that itself. */
type Flowing<Scope, At extends string, Type, Into extends string> = At extends `${string}.*${string}`
  ? [FlowBehind<Root<At>, Into, NamesOf<Scope, Type>>]
  : [FlowLent<Root<At>, Into>];

/** The locals of a type. */
type NamesOf<Scope, Type> = { [Name in keyof Scope]: Scope[Name] extends Local<infer Own, any> ? ([Own] extends [Type] ? Name : never) : never }[keyof Scope];

/** A closure says what it captured; nothing else has the method. */
type NotClone<Type> = Type extends { readonly "~captures": unknown; readonly "~impl": { readonly Clone: infer Why extends string } }
  ? Why
  : NoCloneText<RustType<Type>>;
