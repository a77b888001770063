import type { RustType } from "../capture/rust-type.js";
import type { MismatchedText } from "../diagnostics/e0308.js";
import type { Kind } from "../diagnostics/e0525.js";
import type { CastText } from "../diagnostics/e0605.js";
import type { Boxed } from "../pointers/boxed.js";
import type { BoundOf } from "../traits/bound-of.js";
import type { Static } from "../traits/static.js";
import type { Assign, Evaluate, Mutate, OperandPlace, OperandType, PlaceType } from "./access.js";
import type { Mut } from "../capture/handles.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Anywhere } from "../capture/origin.js";
import type { Droppy } from "./rules/age.js";
import type { Age, Escape, Event, Fill, FlowBoxed, FlowOn, LendOn, Refuse, Touch, KeepBehind } from "./event.js";
import type { KeptFor } from "./closing.js";
import type { Find, Spot } from "../capture/scope.js";
import type { Path, Root } from "../capture/path.js";

// The events of statements that make a value of others.

/** A type as a value, for a local that is declared without one. Made by `type<T>()`. */
export interface TypeOf<out Type> {
  /** The type. It exists in types only. */
  readonly "~type": Type;
}

/** Declares a local without a value. */
export type Declaring<Scope, Name extends string, Type> = Type extends Droppy
  ? [Event<"declare", Name>, Age<Name, keyof Scope>]
  : [Event<"declare", Name>];


/**
 * Assigns an operand: its value is computed first, and what the place held is let go. A `&mut` is not
 * moved there but borrowed again, as it is wherever its type is known.
 */
export type Setting<Scope, Place extends string, Operand extends string> = SettingFrom<Scope, Place, Again<Scope, Operand>>;

type SettingFrom<Scope, Place extends string, Operand extends string> = [
  ...Mismatched<Scope, Place, OperandType<Scope, Operand>, Operand>,
  ...(Root<Path<OperandPlace<Operand>>> extends Place
    ? [...WithoutLeaving<Evaluate<Scope, Operand, "", `into \`${Place}\``>>, ...Renew<Scope, Place>]
    : LeavingLast<Evaluate<Scope, Operand, "", `into \`${Place}\``>, [...Assign<Scope, Place>, ...Holding<Scope, Operand, Root<Path<Place>>>, ...Behind<Scope, Place, Operand>]>),
];

/** What is stored behind a reference goes on to what that leads to. */
type Behind<Scope, Place extends string, Operand extends string> =
  Find<Scope, Place> extends Spot<`${infer Name}.*${string}`, any, any> ? [KeepBehind<KeptFor<Scope, Root<Name>, Operand>>] : [];

/** `x = x`: the value stays. */
type WithoutLeaving<Evaluating extends readonly unknown[]> = Evaluating extends readonly [...infer Before, Event<"leave", any, any>] ? Before : Evaluating;

/** A value that is moved there takes along what it holds. */
type LeavingLast<Evaluating extends readonly unknown[], Storing extends readonly unknown[]> = Evaluating extends readonly [
  ...infer Before,
  infer Leaving extends Event<"leave", any, any>,
]
  ? [...Before, ...Storing, Leaving]
  : [...Evaluating, ...Storing];

/** Adds an operand to a list: its value is computed first, then the list is borrowed mutably, and holds what it holds. */
export type Pushing<Scope, Place extends string, Operand extends string> = PushingFrom<Scope, Place, Again<Scope, Operand>>;

type PushingFrom<Scope, Place extends string, Operand extends string> = [
  ...(PlaceType<Scope, Place> extends readonly (infer Item)[]
    ? [OperandType<Scope, Operand>] extends [Item]
      ? []
      : [Refuse<MismatchedText<OperandPlace<Operand>, RustType<Item>, RustType<OperandType<Scope, Operand>>>>]
    : []),
  ...LeavingLast<Evaluate<Scope, Operand, "", `into \`${Place}\``>, [...Mutate<Scope, Place>, ...Holding<Scope, Operand, Root<Path<Place>>>, ...Behind<Scope, Place, Operand>]>,
];

/** Whether the operand is of the place's type. */
type Mismatched<Scope, Place extends string, Type, Operand extends string> = [Anywhere<Type>] extends [Anywhere<PlaceType<Scope, Place>>]
  ? []
  : [Refuse<MismatchedText<OperandPlace<Operand>, RustType<PlaceType<Scope, Place>>, RustType<Type>>>];

/** `r = &*r`: what it held it holds. */
type Renew<Scope, Place extends string> =
  Assign<Scope, Place> extends readonly [infer Access, infer Write] ? (Write extends Fill<string> ? [Access] : [Access, Write]) : [];

/** A mutable reference by value, where it is borrowed again instead of moved. */
export type Again<Scope, Operand extends string> = Operand extends `&${string}` | `*${string}`
  ? Operand
  : PlaceType<Scope, Operand> extends Mut<any, any, any>
    ? `&mut *${Operand}`
    : Operand;

/** What the place holds then. */
type Holding<Scope, Operand extends string, Into extends string> = Operand extends `&mut ${infer Place}`
  ? HoldingAt<Scope, Place, "mut", Into>
  : Operand extends `&${infer Place}`
    ? HoldingAt<Scope, Place, "ref", Into>
    : Find<Scope, Operand> extends Spot<infer At, infer Type, any>
      ? MayHold<Type> extends true
        ? [FlowOn<Root<At>, Into>]
        : []
      : [];

type HoldingAt<Scope, Place extends string, Kind extends string, Into extends string> =
  Find<Scope, Place> extends Spot<infer At, any, infer Writable>
    ? [
        ...(MayHold<PlaceType<Scope, Root<At>>> extends true ? [FlowOn<Root<At>, Into>] : []),
        ...(Writable extends "reference" ? [] : [LendOn<Into, Kind, At>]),
      ]
    : [];

/** What a box is declared as: `dyn FnMut() + '_`, or with `+ 'static`, as it is in a field that names no lifetime. */
export type BoxKind = Kind | `${Kind} + 'static`;

type KindIn<Of extends BoxKind> = Of extends `${infer Plain extends Kind} + 'static` ? Plain : Of extends Kind ? Of : never;

/** The box of a closure. */
export type BoxOf<Of extends BoxKind, Closure> = Of extends Kind
  ? Boxed<BoundOf<Of, Closure>>
  : Boxed<BoundOf<KindIn<Of>, Closure> & Static>;

/** Moves a closure into a box. */
export type Boxing<Scope, Of extends BoxKind, Name extends string, Into extends string> = [
  ...KindFault<PlaceType<Scope, Name>, KindIn<Of>>,
  ...(Of extends Kind ? [] : [Escape<Name, "E0597">]),
  Age<Into, keyof Scope>,
  FlowBoxed<Name, Into>,
  ...Evaluate<Scope, Name, "", `into \`${Into}\``>,
];

type KindFault<Type, Of extends Kind> = Type extends { readonly "~impl": { readonly [One in Of]: infer Has } }
  ? Has extends string
    ? [Refuse<Has>]
    : []
  : [];

/** Makes a function pointer of a closure that captures nothing. */
export type Pointing<Scope, Name extends string, Into extends string> = [
  ...(PlaceType<Scope, Name> extends { readonly "~impl": { readonly FnPtr: infer Has } } ? (Has extends string ? [Refuse<Has>] : []) : []),
  ...Evaluate<Scope, Name, Into, `into \`${Into}\``>,
];

/** Casts a closure that captures nothing to a function pointer. */
export type Casting<Scope, Name extends string, Into extends string> = [
  ...(PlaceType<Scope, Name> extends { readonly "~impl": { readonly FnPtr: true } } ? [] : [Refuse<CastText<Name>>]),
  ...Evaluate<Scope, Name, Into, `into \`${Into}\``>,
];

/** Moves locals of one type into a list. The first says which: the others are at a known type. Each is held until all are there. */
export type Listing<Scope, Names extends readonly string[], Into extends string> = Names extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? [...Alike<Scope, First, Rest>, ...Evaluate<Scope, First, Into, `into \`${Into}\``>, ...ListingRest<Scope, Rest, Into>]
  : [];

type ListingRest<Scope, Names extends readonly string[], Into extends string> = Names extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? [...Alike<Scope, First, Rest>, ...Evaluate<Scope, Again<Scope, First>, Into, `into \`${Into}\``>, Touch<Into, "copy">, ...ListingRest<Scope, Rest, Into>]
  : [];

/** Whether the next one is of the same type; closures that capture nothing become function pointers. */
type Alike<Scope, First extends string, Rest extends readonly string[]> = Rest extends readonly [infer Next extends string, ...unknown[]]
  ? PlaceType<Scope, First> extends PlaceType<Scope, Next>
    ? []
    : [PlaceType<Scope, First>, PlaceType<Scope, Next>] extends [
          { readonly "~impl": { readonly FnPtr: true } },
          { readonly "~impl": { readonly FnPtr: true } },
        ]
      ? []
      : [Refuse<MismatchedText<Next, RustType<PlaceType<Scope, First>>, RustType<PlaceType<Scope, Next>>>>]
  : [];
