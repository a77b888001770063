import type { EscapeText } from "../diagnostics/e0515.js";
import type { HiddenLifetimeText } from "../diagnostics/e0700.js";
import type { Captured, CapturesFor } from "../capture/captures.js";
import type { TypeAt } from "../capture/scope.js";
import type { IsAnonymous } from "../capture/lifetime.js";
import type { Root } from "../capture/path.js";
import type { OperandPlace, PlaceType } from "./access.js";
import type { Ending, HasClosure, Returning } from "./ending.js";
import type { DifferentClosuresText } from "../diagnostics/e0308.js";
import type { Text } from "../diagnostics/text.js";
import type { Gives, Unreachable } from "./fact.js";
import type { Escape, Event, Give, Refuse } from "./event.js";
import type { Passing, PassingClosure } from "./passing.js";

/** What a frame gives that has returned: `let r = f();` in its caller. */
export interface Returned<out Type> {
  /** The value that was returned. */
  readonly returned: Type;
}

/** The events of returning a closure that is written there as `impl` of a bound. */
export type ReturningClosure<Scope, Bound, Uses, Args extends readonly unknown[], Output, Moves extends boolean> = [
  ...PassingClosure<Scope, Bound, Uses, Args, Output, Moves, "the closure">,
  ...Hidden<AnonymousIn<Scope, CapturesFor<Scope, Uses, Moves>>>,
  ...EscapingWith<BorrowedBy<CapturesFor<Scope, Uses, Moves>>>,
  ...Ending<Scope>,
  Event<"return">,
];

/** The same, once: a second closure that is returned is of another type. */
export type GivingClosure<Scope, Bound, Uses, Args extends readonly unknown[], Output, Moves extends boolean> = [
  Give<"">,
  ...ReturningClosure<Scope, Bound, Uses, Args, Output, Moves>,
];

/** The events of returning a local, which may be a closure. */
export type GivingLocal<Scope, Name extends string> = PlaceType<Scope, Name> extends { readonly "~captures": unknown }
  ? [Give<Name>, ...Returning<Scope, Name>]
  : Returning<Scope, Name>;

/** The state after a path that returned a value of a type. */
export type Gone<Type, Name extends string> = Type extends { readonly "~captures": unknown } ? Unreachable | Gives<Name> : Unreachable;

/** Stands beside the second of two branches: nothing, or the sentence about the closures that both return. */
export type Agreeing<Done, ElseDone> = AgreeingOn<GivenIn<Done>, GivenIn<ElseDone>>;

type GivenIn<Facts> = Facts extends Gives<infer Name> ? Name : never;

type AgreeingOn<First, Second> = [First] extends [never]
  ? unknown
  : [Second] extends [never]
    ? unknown
    : [First, Second] extends [Second, Exclude<First, "">]
      ? unknown
      : Text<DifferentClosuresText>;

/** The events of returning the result of a function that an operand is passed to. */
export type ReturningPassed<Scope, Bound, Operand extends string> = [
  ...Passing<Scope, Bound, Operand, "the result">,
  Escape<"the result", HasClosure<PlaceType<Scope, OperandPlace<Operand>>> extends true ? "E0373" : "E0515">,
  ...Ending<Scope>,
  Event<"return">,
];

/** The locals that a closure borrows itself; what it holds through others is another error. */
type BorrowedBy<Captures> = Captures extends Captured<infer Path, "ref" | "mut" | "unique">
  ? Path extends `${string}.*${string}`
    ? never
    : Path
  : never;

/** The references that a closure captures whose lifetime is not named. */
type AnonymousIn<Scope, Captures> = Captures extends Captured<infer Path, any>
  ? IsAnonymous<TypeAt<Scope, Root<Path>>> extends true
    ? Root<Path>
    : never
  : never;

type Hidden<Names extends string> = [Names] extends [never] ? [] : [Refuse<HiddenLifetimeText<Names>>];

type EscapingWith<Paths extends string> = [Paths] extends [never]
  ? [Escape<"the closure", "E0597">]
  : [Refuse<EscapeText<"E0373", Paths>>];
