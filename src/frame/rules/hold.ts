import type { Flows, Loan, Moved } from "../fact.js";

/** What `From` holds, `To` holds as well. Where it goes is kept: see {@link LentOn}. */
export type Flowed<Facts, From extends string, To extends string, How extends string> =
  | (From extends ByOf<Facts> ? Copied<Facts, From, To, How> : Facts)
  | Flows<From, To, How>;

/** The same of what `From` leads to, which are the locals `Names`: what those borrow, and no loan of them. */
export type FlowedBehind<Facts, From extends string, To extends string, Names> =
  | Facts
  | (Facts extends Loan<infer Holder, infer Kind, infer Of> ? (Holder extends From ? (Of extends Names ? never : Loan<To, KindThrough<Kind, "lent">, Of>) : never) : never)
  | Flows<From, To, "lent">;

type ByOf<Facts> = Facts extends { readonly by: infer By } ? By : never;

type Copied<Facts, From, To extends string, How> = Facts extends { readonly by: From }
  ? Facts extends Loan<any, infer Kind, infer Of>
    ? Facts | Loan<To, KindThrough<Kind, How>, Of>
    : Facts
  : Facts;

/** A box holds what it borrows to its end, and so does who owns it, but not who borrows it. */
type KindThrough<Kind extends string, How> = How extends "box"
  ? Kind extends `boxed ${string}`
    ? Kind
    : `boxed ${Kind}`
  : How extends "lent"
    ? Kind extends `boxed ${infer Plain}`
      ? Plain
      : Kind
    : Kind;

/**
 * A local that exists takes a loan: those that have its value, or had it, take it too. rustc does not
 * ask which value they have at the moment: a lifetime belongs to a variable, not to a value.
 */
export type LentOn<Facts, Holder extends string, Kind extends string, Of extends string> =
  | Facts
  | ToAll<Exclude<Reached<Facts, Holder>, Exclude<GoneOf<Facts>, Holder>>, Kind, Of, BoxesOf<Facts>>;

type ToAll<Holders, Kind extends string, Of extends string, Boxes> = Holders extends string
  ? Loan<Holders, Holders extends Boxes ? KindThrough<Kind, "box"> : Kind, Of>
  : never;

type BoxesOf<Facts> = Facts extends Flows<any, infer To, "box"> ? To : never;

/** What `From` holds, a local that exists holds as well, and those that have its value. */
export type FlowedOn<Facts, From extends string, To extends string> = Facts | FlowingOn<Facts, From, To>;

/** What {@link FlowedOn} adds. */
export type FlowingOn<Facts, From extends string, To extends string> =
  | Flows<From, To, "value">
  | ToAllOf<Facts, From, Exclude<Reached<Facts, To>, Exclude<GoneOf<Facts>, To>>, BoxesOf<Facts>>;

type ToAllOf<Facts, From, Holders, Boxes> =
  Facts extends Loan<infer Holder, infer Kind, infer Of> ? (Holder extends From ? ToAll<Holders, Kind, Of, Boxes> : never) : never;

/** The locals that the value of `Names` may have gone to. */
type Reached<Facts, Names> = Names extends never ? never : Further<Facts, Names, Next<Facts, Names>>;

type Further<Facts, Names, More> = [More] extends [Names] ? Names : Further<Facts, Names | More, Next<Facts, Names | More>>;

type Next<Facts, Names> = Facts extends Flows<infer From, infer To, any> ? (From extends Names ? To : never) : never;

type GoneOf<Facts> = Facts extends Moved<infer Place, any> ? Place : never;
