import type { Satisfies } from "../capture/implements.js";
import type { Mut, Ref } from "../capture/handles.js";
import type { NotFoundText } from "../diagnostics/e0425.js";
import type { MoveOutOfPlaceText } from "../diagnostics/e0507.js";
import type { OwnsDropText } from "../diagnostics/e0509.js";
import type { BehindReferenceText, NotDeclaredMutableText } from "../diagnostics/e0596.js";
import type { MayHold } from "../capture/may-hold.js";
import type { HasDestructor } from "../capture/use-faults.js";
import type { FnPtr } from "../pointers/fn-ptr.js";
import type { PlaceIn } from "./local.js";
import type { Find, FnItem, Spot } from "../capture/scope.js";
import type { Fill, FillOnce, Flow, FlowLent, Forbid, Leave, Lend, Refuse, Touch } from "./event.js";
import type { Printed, Root } from "../capture/path.js";

// The events of the statements that access one place.

/** Reads by shared reference. */
export type Read<Scope, Place extends string> =
  Find<Scope, Place> extends Spot<infer At, any, any> ? [Touch<At, "ref">] : [Refuse<NotFoundText<Place>>];

/** Assigns a value. */
export type Assign<Scope, Place extends string> =
  Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [Touch<At, "assign">, ...Write<At, Writable>]
    : [Refuse<NotFoundText<Place>>];

type Write<At extends string, Writable> = Writable extends true
  ? [Fill<At>]
  : At extends Root<At>
    ? [FillOnce<At>]
    : Writable extends "reference"
      ? [Forbid<BehindReferenceText<"E0594", Printed<At>>, Root<At>>]
      : [Forbid<NotDeclaredMutableText<"E0594", Printed<At>, Root<At>>, Root<At>>];

/** Copies the value and assigns: `x += 1`. */
export type Update<Scope, Place extends string> =
  Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [Touch<At, "update">, ...Write<At, Writable>]
    : [Refuse<NotFoundText<Place>>];

/** Borrows mutably for one call. */
export type Mutate<Scope, Place extends string> =
  Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [...BorrowMutably<At, Writable>, Touch<At, "mut">]
    : [Refuse<NotFoundText<Place>>];

type BorrowMutably<At extends string, Writable> = Writable extends true
  ? []
  : Writable extends "reference"
    ? [Forbid<BehindReferenceText<"E0596", Printed<At>>, Root<At>>]
    : [Forbid<NotDeclaredMutableText<"E0596", Printed<At>, Root<At>>, Root<At>>];

/** How an operand may be written: a place by value, or borrowed. */
export type OperandIn<Scope> = PlaceIn<Scope>;

/** What an operand is: `x`, `&x`, `&mut x`. */
export type OperandPlace<Operand extends string> = Operand extends `&mut ${infer Place}`
  ? Place
  : Operand extends `&${infer Place}`
    ? Place
    : Operand;

/** The type of the value at a place; `never` where there is none. */
export type PlaceType<Scope, Place extends string> = Find<Scope, Place> extends Spot<any, infer Type, any> ? Type : never;

/** The type of an operand's value. */
export type OperandType<Scope, Operand extends string> = Operand extends `&mut ${infer Place}`
  ? Mut<PlaceType<Scope, Place>>
  : Operand extends `&${infer Place}`
    ? Ref<PlaceType<Scope, Place>>
    : Variable<PlaceType<Scope, Operand>>;

/** A local that a function item is bound to is a variable again. */
type Variable<Type> = Type extends FnItem ? (Type extends FnPtr<infer Args, infer Output> ? FnPtr<Args, Output> : never) : Type;

/** Evaluates an operand. `Into` is the new local that gets the value, or `""`; `How` is how a move is told. */
export type Evaluate<Scope, Operand extends string, Into extends string, How extends string> = Operand extends `&mut ${infer Place}`
  ? Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [...BorrowMutably<At, Writable>, Touch<At, "mut">, ...Lent<Scope, At, "mut", Into>]
    : [Refuse<NotFoundText<Place>>]
  : Operand extends `&${infer Place}`
    ? Find<Scope, Place> extends Spot<infer At, any, infer Writable>
      ? [Touch<At, "ref">, ...Lent<Scope, At, Writable extends "reference" ? "reborrow" : "ref", Into>]
      : [Refuse<NotFoundText<Place>>]
    : Find<Scope, Operand> extends Spot<infer At, infer Type, any>
      ? Satisfies<Type, "Copy"> extends true
        ? [Touch<At, "copy">, ...Flowing<At, Type, Into>]
        : MoveOut<Scope, At, Type, Into, How>
      : [Refuse<NotFoundText<Operand>>];

/** A new local borrows a place, and with it what the place's local holds. */
type Lent<Scope, At extends string, Kind extends string, Into extends string> = Into extends ""
  ? []
  : [
      ...(MayHold<PlaceType<Scope, Root<At>>> extends true ? [FlowLent<Root<At>, Into>] : []),
      ...(Kind extends "reborrow" ? [] : [Lend<Into, Kind, At>]),
    ];

type Flowing<At extends string, Type, Into extends string> = Into extends "" ? [] : MayHold<Type> extends true ? [Flow<Root<At>, Into>] : [];

type MoveOut<Scope, At extends string, Type, Into extends string, How extends string> = At extends `${string}.*${string}`
  ? [Refuse<MoveOutOfPlaceText<Printed<At>>>]
  : At extends `${string}.${string}`
    ? HasDestructor<Scope, At> extends true
      ? [Refuse<OwnsDropText<At>>]
      : Moving<At, Type, Into, How>
    : Moving<At, Type, Into, How>;

type Moving<At extends string, Type, Into extends string, How extends string> = [Touch<At, "move">, ...Flowing<At, Type, Into>, Leave<At, How>];
