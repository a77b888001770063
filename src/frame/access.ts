import type { Satisfies } from "../capture/implements.js";
import type { Mut, Ref } from "../capture/handles.js";
import type { NotFoundText } from "../diagnostics/e0425.js";
import type { MoveOutOfPlaceText } from "../diagnostics/e0507.js";
import type { OwnsDropText } from "../diagnostics/e0509.js";
import type { BehindReferenceText, NotDeclaredMutableText } from "../diagnostics/e0596.js";
import type { Fill, FillOnce, Flow, Leave, Lend, Refuse, Touch } from "./event.js";
import type { Find, Spot } from "./local.js";
import type { Printed, Root } from "./path.js";

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
      ? [Refuse<BehindReferenceText<"E0594", Printed<At>>>]
      : [Refuse<NotDeclaredMutableText<"E0594", Printed<At>, Root<At>>>];

/** Copies the value and assigns: `x += 1`. */
export type Update<Scope, Place extends string> =
  Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [Touch<At, "copy">, Touch<At, "assign">, ...Write<At, Writable>]
    : [Refuse<NotFoundText<Place>>];

/** Borrows mutably for one call. */
export type Mutate<Scope, Place extends string> =
  Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [...BorrowMutably<At, Writable>, Touch<At, "mut">]
    : [Refuse<NotFoundText<Place>>];

type BorrowMutably<At extends string, Writable> = Writable extends true
  ? []
  : Writable extends "reference"
    ? [Refuse<BehindReferenceText<"E0596", Printed<At>>>]
    : [Refuse<NotDeclaredMutableText<"E0596", Printed<At>, Root<At>>>];

/** How an operand may be written: a place by value, or borrowed. */
export type OperandIn<Scope> = keyof Scope & string | `&${string}` | `*${string}` | `${string}.${string}`;

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
    : PlaceType<Scope, Operand>;

/** Evaluates an operand. `Into` is the local that gets the value, or `""`; `How` is how a move is told. */
export type Evaluate<Scope, Operand extends string, Into extends string, How extends string> = Operand extends `&mut ${infer Place}`
  ? Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [...BorrowMutably<At, Writable>, Touch<At, "mut">, ...Lent<At, "mut", Into>]
    : [Refuse<NotFoundText<Place>>]
  : Operand extends `&${infer Place}`
    ? Find<Scope, Place> extends Spot<infer At, any, any>
      ? [Touch<At, "ref">, ...Lent<At, "ref", Into>]
      : [Refuse<NotFoundText<Place>>]
    : Find<Scope, Operand> extends Spot<infer At, infer Type, any>
      ? Satisfies<Type, "Copy"> extends true
        ? [Touch<At, "copy">, ...(Into extends "" ? [] : [Flow<Root<At>, Into>])]
        : MoveOut<Scope, At, Into, How>
      : [Refuse<NotFoundText<Operand>>];

type Lent<At extends string, Kind extends string, Into extends string> = Into extends ""
  ? []
  : [Flow<Root<At>, Into>, Lend<Into, Kind, At>];

type MoveOut<Scope, At extends string, Into extends string, How extends string> = At extends `${string}.*${string}`
  ? [Refuse<MoveOutOfPlaceText<Printed<At>>>]
  : At extends `${string}.${string}`
    ? HasDestructor<Scope, At> extends true
      ? [Refuse<OwnsDropText<At>>]
      : Moving<At, Into, How>
    : Moving<At, Into, How>;

type Moving<At extends string, Into extends string, How extends string> = Into extends ""
  ? [Touch<At, "move">, Leave<At, How>]
  : [Touch<At, "move">, Flow<Root<At>, Into>, Leave<At, How>];

/** Whether a part is reached through a value with a destructor. */
export type HasDestructor<Scope, At extends string> = At extends `${infer Owner}.${infer Rest}`
  ? PlaceType<Scope, Owner> extends Disposable
    ? true
    : Rest extends `${infer Next}.${string}`
      ? PlaceType<Scope, `${Owner}.${Next}`> extends Disposable
        ? true
        : false
      : false
  : false;
