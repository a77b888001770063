import type { EscapeCode } from "../diagnostics/e0515.js";
import type { Elders, Exit, Fault, IsSet, Join, Loan, Unreachable, Unset } from "./fact.js";
import type { Root } from "../capture/path.js";
import type { CapturedAll, Held } from "./rules/capture.js";
import type { Given } from "./rules/give.js";
import type { Outliving } from "./rules/age.js";
import type { Died, Escaping, Exits } from "./rules/die.js";
import type { Filled, FilledOnce, Left } from "./rules/fill.js";
import type { FixedBy, Unfixed } from "./rules/fix.js";
import type { Flowed, FlowedBehind, FlowedOn, LentOn } from "./rules/hold.js";
import type { KeptAll, KeptBehind } from "./rules/keep.js";
import type { Looped, LoopedWithin } from "./rules/loop.js";
import type { TouchAt } from "./rules/touch.js";

/**
 * What statements are made of. A statement is a list of events; the state after it is the state
 * before it, changed by one event after the other. Loops are checked by running the events of their
 * body once more.
 */
export interface Event<out Op extends keyof Steps<any, any, any, any>, out First = "", out Second = "", out Third = ""> {
  readonly op: Op;
  readonly a: First;
  readonly b: Second;
  readonly c: Third;
}

/** Accesses a place in one of the ways of `Access`. */
export type Touch<Place extends string, Access extends string> = Event<"touch", Place, Access>;
/** `Holder`, which is new, takes a loan. */
export type Lend<Holder extends string, Kind extends string, Place extends string> = Event<"lend", Holder, Kind, Place>;
/** `Holder`, whose value may have gone on to others, takes a loan. */
export type LendOn<Holder extends string, Kind extends string, Place extends string> = Event<"lendOn", Holder, Kind, Place>;
/** What `From` holds, `To`, which is new, holds as well; what it holds by a box, it holds to its end. */
export type Flow<From extends string, To extends string> = Event<"flow", From, To, "value">;
/** `To`, which is new, borrows from `From`, and with it what `From` holds. */
export type FlowLent<From extends string, To extends string> = Event<"flow", From, To, "lent">;
/** What `From` holds, the box `To` holds to its end. */
export type FlowBoxed<From extends string, To extends string> = Event<"flow", From, To, "box">;
/** What `From` holds but the loans of `Names`, which it leads to, `To`, which is new, holds as well. */
export type FlowBehind<From extends string, To extends string, Names> = Event<"flowBehind", From, To, Names>;
/** What `From` holds, `To`, whose value may have gone on to others, holds as well. */
export type FlowOn<From extends string, To extends string> = Event<"flowOn", From, To>;
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
/** A place is written that is read-only. While its local never had a value, that is the error, and no other. */
export type Forbid<Sentence extends string, Name extends string> = Event<"forbid", Sentence, Name>;
/** A closure takes its captures, and with a name for it holds what it borrows. */
export type Capture<Holder extends string, Captures> = Event<"capture", Holder, Captures>;
/** A call of a closure whose parameters have no type yet. */
export type Fix<Name extends string, Given> = Event<"fix", Name, Given>;
/** A local is declared whose drop uses what it borrows; `Names` are there already. */
export type Age<Name extends string, Names> = Event<"age", Name, Names>;
/** Threads of the scope `Name` borrow `Roots`, which have to outlive it. */
export type Within<Name extends string, Roots> = Event<"within", Name, Roots>;
/** A body stores references in variables that it captured. */
export type Keep<All> = Event<"keep", All>;
/** References are stored behind mutable ones. */
export type KeepBehind<All> = Event<"keepBehind", All>;
/** A closure is returned as `impl` of a bound; with a name if it is a local. */
export type Give<Name extends string> = Event<"give", Name>;
/** The end of the function, for closures with a parameter of no type. */
export type Infer<Names> = Event<"unfixed", Names>;
/** Locals come to their end. */
export type Die<Names extends string> = Event<"die", Names>;

/** The state after a list of events. What cannot be reached breaks no rule. */
export type Run<Facts, Events> = Unreachable extends Facts
  ? Facts
  : Events extends readonly [infer First extends AnyEvent, ...infer Rest]
    ? Rest extends readonly []
      ? Steps<Facts, First["a"], First["b"], First["c"]>[First["op"]]
      : Run<Steps<Facts, First["a"], First["b"], First["c"]>[First["op"]], Rest>
    : Facts;

/** Any of them: to ask for its parts by name costs less than to infer them. */
type AnyEvent = Event<keyof Steps<any, any, any, any>, unknown, unknown, unknown>;

/** The state after one event. An interface, so that only the one asked for is computed. */
interface Steps<Facts, A, B, C> {
  readonly touch: A extends string ? TouchAt<Facts, A, Root<A>, B> : never;
  readonly lend: Facts | Loan<A & string, B & string, C & string>;
  readonly lendOn: LentOn<Facts, A & string, B & string, C & string>;
  readonly flow: Flowed<Facts, A & string, B & string, C & string>;
  readonly flowBehind: FlowedBehind<Facts, A & string, B & string, C>;
  readonly flowOn: FlowedOn<Facts, A & string, B & string>;
  readonly leave: A extends string ? Left<Facts, A, B & string> : never;
  readonly capture: [B] extends [never] ? Facts : Held<CapturedAll<Facts, B>, A & string, B>;
  readonly unfixed: Unfixed<Facts, A>;
  readonly age: Facts | Elders<A & string, B>;
  readonly within: Outliving<Facts, A, B>;
  readonly keep: KeptAll<Facts, A>;
  readonly keepBehind: KeptBehind<Facts, A>;
  readonly give: Given<Facts, A & string>;
  readonly fix: FixedBy<Facts, A & string, B>;
  readonly declare: Facts | Unset<A & string>;
  readonly fill: A extends string ? Filled<Facts, A> : never;
  readonly fillOnce: FilledOnce<Facts, A & string>;
  readonly refuse: Facts | Fault<A & string>;
  readonly forbid: Facts | (Extract<Facts, Unset<B & string>> extends never ? Fault<A & string> : Extract<Facts, IsSet<B & string>> extends never ? never : Fault<A & string>);
  readonly die: Died<Facts, A>;
  readonly branch: Join<Run<Facts, A>, Run<Facts, B>>;
  readonly block: Died<Run<Facts, A>, B>;
  readonly escape: Escaping<Facts, A, B>;
  readonly loop: Looped<Facts, A, B>;
  readonly loopWithin: LoopedWithin<Facts, A, B>;
  readonly break: Unreachable | Exits<"break", Facts>;
  readonly continue: Unreachable | Exits<"continue", Facts>;
  readonly return: Unreachable | Extract<Facts, Fault<string> | Exit<any, any>>;
}
