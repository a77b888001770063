import type { MovedText, PossiblyMovedText } from "../diagnostics/e0382.js";
import type { Refused, Text } from "../diagnostics/text.js";
import type { Satisfies } from "./implements.js";

/** The parts of a union that were moved: `true`, `false`, or both. */
type IsMoved<Source> = Source extends { readonly "~state": "moved" } ? true : false;

/**
 * Whether some part of `Source` was moved, and not for `any`.
 *
 * Asking about `any` first is what lets a type parameter pass: a parameter whose type is a
 * condition takes a value of type `T` only if the condition fails for `T` replaced by `any`.
 */
type SomeMoved<Source> = ["any"] extends [Source] ? false : true extends IsMoved<Source> ? true : false;

/** The name of a moved closure. */
type MovedName<Source> = Source extends { readonly "~state": "moved"; readonly "~name": infer Name extends string }
  ? Name
  : never;

/** What no moved closure is. */
interface Unmoved {
  readonly "~state": "live";
}

/**
 * Whether a type parameter `F extends FnOnce<…>` was moved, which no condition over it can decide.
 *
 * But `F & Moved<…>` contradicts {@link Unmoved}, and the compiler makes `never` of a contradiction
 * also where a type parameter stands in it. So it can be read here, in `State`; `null` and
 * `undefined`, which contradict any object, are told apart by `Nullish`.
 */
type IsContradiction<State, Nullish> = ["any"] extends [State]
  ? false
  : [State, Nullish] extends [never, never]
    ? true
    : false;

/**
 * The parameter of a function that takes a value over or borrows it: anything but a closure that was
 * moved before (E0382, on every path or on another one).
 *
 * A condition, and no intersection with the type parameter, which would keep literals from widening:
 * `move(1)` captures a `number`. About a type parameter the compiler prints the condition itself and
 * not what it comes to: so the sentence is its type argument, `Refusing`.
 */
export type Movable<Source, Refusing extends string = MovedText<"">> = true extends SomeMoved<Source>
  ? Text<false extends IsMoved<Source> ? PossiblyMovedText<MovedName<Source>> : MovedText<MovedName<Source>>>
  : true extends IsContradiction<(Source & Unmoved)["~state"], Source & (null | undefined)>
    ? Text<Refusing>
    : Source;

/** A capture that its closure only lends: `Mut` has the E0507 sentence in place of `take`. */
interface Lent {
  readonly "~place": "mut";
  readonly take: Refused<string>;
  readonly value: unknown;
}

/** Whether some part of `Source` is lent and not `Copy`; not for `any`, as in {@link SomeMoved}. */
type SomeLent<Source> = ["any"] extends [Source] ? false : true extends IsLent<Source> ? true : false;

/** The parts of a union that are lent: a `Copy` value behind a reference is copied. */
type IsLent<Source> = Source extends Lent ? (Satisfies<Source["value"], "Copy"> extends true ? false : true) : false;

/** The parameter of a function that moves a value out: {@link Movable}, and not lent (E0507). */
export type Takeable<Source, Refusing extends string = MovedText<"">> = true extends SomeLent<Source>
  ? Text<Source extends { readonly take: Refused<infer Sentence extends string> } ? Sentence : never>
  : Movable<Source, Refusing>;
