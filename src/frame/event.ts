import type { Conflict, BorrowText } from "../diagnostics/borrow.js";
import type { MovedLocalText } from "../diagnostics/e0382.js";
import type { EscapeCode, EscapeText } from "../diagnostics/e0515.js";
import type { UnsetText } from "../diagnostics/e0381.js";
import type { AssignedTwiceText } from "../diagnostics/e0384.js";
import type { Captured } from "./capture.js";
import type { Ended, Exit, Fault, IsSet, Join, Loan, Moved, Sentences, Unreachable, Unset } from "./fact.js";
import type { Overlaps, OverlapsShallow, Printed, Root } from "./path.js";

/**
 * What statements are made of. A statement is a list of events; the state after it is the state
 * before it, changed by one event after the other. Loops are checked by running the events of their
 * body once more.
 */
export interface Event<out Op extends keyof Steps<any, any, any, any>, out First, out Second = "", out Third = ""> {
  readonly op: Op;
  readonly a: First;
  readonly b: Second;
  readonly c: Third;
}

/** Accesses a place in one of the ways of `Access`. */
export type Touch<Place extends string, Access extends string> = Event<"touch", Place, Access>;
/** `Holder` takes a loan. */
export type Lend<Holder extends string, Kind extends string, Place extends string> = Event<"lend", Holder, Kind, Place>;
/** What `From` borrows, `To` borrows as well. */
export type Flow<From extends string, To extends string> = Event<"flow", From, To>;
/** The value of a place has left it. */
export type Leave<Place extends string, How extends string> = Event<"leave", Place, How>;
/** A place has a new value. */
export type Fill<Place extends string> = Event<"fill", Place>;
/** A local without `mut` gets its value. */
export type FillOnce<Name extends string> = Event<"fillOnce", Name>;
/** A local is returned: `Code` is what its type makes of a loan that it holds. */
export type Escape<Name extends string, Code extends EscapeCode> = Event<"escape", Name, Code>;
/** A statement broke a rule that has nothing to do with the state. */
export type Refuse<Sentence extends string> = Event<"refuse", Sentence>;
/** A closure takes its captures, and with a name for it holds what it borrows. */
export type Capture<Holder extends string, Captures> = Event<"capture", Holder, Captures>;
/** Locals come to their end; those of `Droppers` run a destructor. */
export type Die<Names extends string, Droppers extends string> = Event<"die", Names, Droppers>;

/** The state after a list of events. What cannot be reached breaks no rule. */
export type Run<Facts, Events> = Events extends readonly [infer First, ...infer Rest]
  ? Unreachable extends Facts
    ? Facts
    : Run<Step<Facts, First>, Rest>
  : Facts;

type Step<Facts, First> =
  First extends Event<infer Op, infer A, infer B, infer C> ? Steps<Facts, A, B, C>[Op] : never;

/** The state after one event. An interface, so that only the one asked for is computed. */
interface Steps<Facts, A, B, C> {
  readonly touch: A extends string ? TouchAt<Facts, A, Root<A>, B> : never;
  readonly lend: Facts | Loan<A & string, B & string, C & string>;
  readonly flow: A extends OnesBy<Facts> ? Flowed<Facts, A, B & string> : Facts;
  readonly leave: A extends string ? Left<Facts, A, Root<A>, B & string> : never;
  readonly capture: [B] extends [never] ? Facts : Held<CapturedAll<Facts, B, RootsOf<B>>, A, B, RootsOf<B>>;
  readonly declare: Facts | Unset<A & string>;
  readonly fill: A extends string ? (Root<A> extends OnesOn<Facts> | OnesBy<Facts> ? Filled<Facts, A> : Facts) : never;
  readonly fillOnce: FilledOnce<Facts, A & string>;
  readonly refuse: Facts | Fault<A & string>;
  readonly die: Died<DroppedBy<Facts, B>, A>;
  readonly branch: Join<Run<Facts, A>, Run<Facts, B>>;
  readonly block: Died<DroppedBy<Run<Facts, A>, C>, B>;
  readonly escape: Escaping<Facts, A, B>;
  readonly loop: Looped<Facts, A, B, C>;
  readonly break: Unreachable | Exits<"break", Facts>;
  readonly continue: Unreachable | Exits<"continue", Facts>;
  readonly return: Unreachable | Extract<Facts, Fault<string> | Exit<any, any>>;
}

type OnesOn<Facts> = Facts extends { readonly on: infer On } ? On : never;
type OnesBy<Facts> = Facts extends { readonly by: infer By } ? By : never;

/** An access: facts about the place's local are looked at, all others stay. */
type TouchAt<Facts, Place extends string, Name, Access> = Facts extends { readonly on: Name }
  ? Touched<Facts, Place, Access>
  : Facts;

type Touched<One, Place extends string, Access> =
  One extends Loan<infer Holder, infer Kind, infer Of>
    ? Conflict<Access, Kind> extends string
      ? (Access extends "assign" ? OverlapsShallow<Place, Of> : Overlaps<Place, Of>) extends true
        ? Ended<Holder, Access & string, Kind, Of>
        : One
      : One
    : One extends Moved<infer Gone, infer How>
      ? Access extends "assign"
        ? Place extends `${Gone}.${string}`
          ? Fault<MovedLocalText<Printed<Gone>, How>>
          : One
        : Overlaps<Place, Gone> extends true
          ? One | Fault<MovedLocalText<Printed<Gone>, How>>
          : One
      : One extends Ended<infer Holder, infer Did, infer Kind, infer Of>
        ? Access extends "assign"
          ? Place extends Holder
            ? One
            : Fault<BorrowText<Did, Kind, Printed<Of>, Holder>>
          : Fault<BorrowText<Did, Kind, Printed<Of>, Holder>>
        : One extends Unset<infer Name>
          ? Access extends "assign"
            ? Place extends Name
              ? One
              : One | Fault<UnsetText<Name>>
            : One | Fault<UnsetText<Name>>
          : One;

/** `To` holds what `From` holds. */
type Flowed<Facts, From, To extends string> = Facts extends { readonly by: From }
  ? Facts extends Loan<any, infer Kind, infer Of>
    ? Facts | Loan<To, Kind, Of>
    : Facts
  : Facts;

type RootsOf<Captures> = Captures extends Captured<infer Path, any> ? Root<Path> : never;

/** The accesses that capturing is, all at once: captured places are apart from each other. */
type CapturedAll<Facts, Captures, Names> = Facts extends { readonly on: Names } ? CapturedOne<Facts, Captures> : Facts;

type CapturedOne<One, Captures> =
  One extends Loan<infer Holder, infer Kind, infer Of>
    ? Clashing<Captures, Kind, Of> extends infer Does
      ? [Does] extends [never]
        ? One
        : Ended<Holder, Does & string, Kind, Of>
      : never
    : One | (Captures extends Captured<infer Path, infer Does> ? Extract<Touched<One, Path, Does>, Fault<string>> : never);

type Clashing<Captures, Kind, Of extends string> =
  Captures extends Captured<infer Path, infer Does>
    ? Conflict<Does, Kind> extends string
      ? Overlaps<Path, Of> extends true
        ? Does
        : never
      : never
    : never;

/** What a closure holds after it captured: its own loans, those of the references it took or borrows through; what was moved into it is gone. */
type Held<Facts, Holder, Captures, Names> =
  | (Names & OnesBy<Facts> extends never ? Facts : Holder extends "" ? Facts : Flowed<Facts, Names, Holder & string>)
  | Taken<Captures, Holder>;

type Taken<Captures, Holder> =
  Captures extends Captured<infer Path, infer Does>
    ? Does extends "move"
      ? Moved<Path, Holder extends "" ? "into a closure" : `into the closure \`${Holder & string}\``>
      : Does extends "copy"
        ? never
        : Holder extends ""
          ? never
          : Loan<Holder & string, Does & string, Path>
    : never;

/** A local that was moved as a whole holds nothing any more. */
type Left<Facts, Place extends string, Name extends string, How extends string> =
  | (Place extends OnesBy<Facts> ? NotBy<Facts, Place> : Facts)
  | Moved<Place, How>;

type NotBy<Facts, Name> = Facts extends { readonly by: Name } ? never : Facts;

/** What an assignment makes good: of a local, everything it held and was; of a field, its move. */
type Filled<Facts, Place extends string> =
  Facts extends Moved<infer Gone, any>
    ? Gone extends Place | `${Place}.${string}`
      ? never
      : Facts
    : Facts extends { readonly by: Place }
      ? never
      : Facts extends Unset<Place>
        ? never
        : Facts;

/** The first assignment of a local without `mut`. */
type FilledOnce<Facts, Name extends string> =
  | (Extract<Facts, Unset<Name>> extends never
      ? Facts | Fault<AssignedTwiceText<Name>>
      : Extract<Facts, IsSet<Name>> extends never
        ? Exclude<Facts, Unset<Name>>
        : Exclude<Facts, Unset<Name>> | Fault<AssignedTwiceText<Name>>)
  | IsSet<Name>;

/** A destructor is a last use. */
type DroppedBy<Facts, Droppers> =
  Facts extends Ended<infer Holder, infer Did, infer Kind, infer Of>
    ? Holder extends Droppers
      ? Fault<BorrowText<Did, Kind, Printed<Of>, Holder>>
      : Facts
    : Facts;

/** Locals come to their end: what others borrow from them ends as well. */
type Died<Facts, Names> =
  Facts extends Exit<infer To, infer Carried>
    ? Exit<To, Died<Carried, Names>>
    : Facts extends { readonly by: Names }
      ? never
      : Facts extends { readonly on: Names }
        ? Facts extends Loan<infer Holder, infer Kind, infer Of>
          ? OverlapsShallow<Root<Of & string>, Of & string> extends true
            ? Ended<Holder, "dead", Kind, Of>
            : never
          : never
        : Facts;

/** What is returned may hold no loan of a local; one through a reference is not of the local itself. */
type Escaping<Facts, Name, Code> =
  Facts extends Loan<infer Holder, any, infer Of>
    ? Holder extends Name
      ? Of extends `${string}.*${string}`
        ? Facts
        : Fault<EscapeText<Code & EscapeCode, Printed<Of>>>
      : Facts
    : Facts;

/** Carries each fact to where a jump leads. */
type Exits<To extends "break" | "continue", Facts> = Facts extends Exit<any, any> | Fault<string> ? Facts : Facts extends unknown ? Exit<To, Facts> : never;

type CarriedTo<To, Facts> = Facts extends Exit<infer Where, infer Carried> ? (Where extends To ? Carried : never) : never;

type Through<Facts> = Exclude<Facts, Exit<any, any> | Fault<string>>;

/**
 * A loop: its body runs from the state before it, and again from what an iteration leaves. What
 * breaks a rule only then was caused by the previous iteration.
 */
type Looped<Facts, Body, Inner, Droppers> = LoopedAgain<Facts, Iteration<Facts, Body, Inner, Droppers>, Body, Inner, Droppers>;

type Iteration<Facts, Body, Inner, Droppers> = Died<DroppedBy<Run<Facts, Body>, Droppers>, Inner>;

/** Where the next iteration begins. */
type Head<Facts, After> = Join<Facts, Join<Through<After>, CarriedTo<"continue", After> | ([CarriedTo<"continue", After>] extends [never] ? Unreachable : never)>>;

type LoopedAgain<Facts, First, Body, Inner, Droppers> = Iterated<
  Head<Facts, First>,
  Iteration<Head<Facts, First>, Body, Inner, Droppers>,
  Sentences<First>
>;

type Iterated<Before, After, Known> =
  | Head<Before, After>
  | CarriedTo<"break", After>
  | NewFaults<After, Known>;

type NewFaults<Facts, Known> = Facts extends Fault<infer Sentence> ? (Sentence extends Known ? never : Facts) : never;
