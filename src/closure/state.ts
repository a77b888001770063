import type { Kind } from "../diagnostics/e0525.js";
import type { Handle } from "../capture/handle.js";
import { NotCallableError } from "../diagnostics/e0618.js";

/** The fields of a closure's struct at run time, in the order of capture. */
export type Environment = Readonly<Record<string, Handle>>;

/** The body of a closure: the captures, then the arguments. */
export type Body = (environment: never, ...args: never) => unknown;

/**
 * Where a closure is in its life. An enumeration, as bundlers write its numbers where they are used: a
 * constant of the module V8 would read anew each time, which took two fifths of a call of an `FnMut`.
 */
export enum Phase {
  /** It can be used. */
  Live,
  /** A `FnMut` is running, or its promise has not settled. */
  Running,
  /** It was consumed, dropped or given away. */
  Moved,
}

/**
 * What a closure is at run time. It sits under a string key, so that the ESM and the CommonJS copy of
 * this library read each other's closures.
 */
export interface State {
  /** The trait that its builder method stands for. */
  readonly kind: Kind;
  /** The name given to `closure(name, …)`, or `""`. */
  readonly name: string;
  /** The captures. Whoever takes them over marks this state {@link Phase.Moved}. */
  readonly environment: Environment;
  /** What runs. */
  readonly body: Body;
  /** A {@link Phase}; a number, as the compiler would take it for what was written last while a body may have changed it. */
  life: number;
  /** Whether `boxed` erased its type, which also denies `Clone` and `Copy`. */
  boxed?: boolean | undefined;
  /** Why an inferred closure is of its kind, as far as its body has run. */
  readonly reason?: string | undefined;
  /** How it was made, when it was made of other closures. These are its captures. */
  readonly made?: Made | undefined;
  /** What the captures add up to, see capture/claims.ts: known of an `FnOnce` that was just built and of an `Fn` that is `Copy`. */
  claim?: number | undefined;
}

/** What a combinator takes from its parts, where it makes less of them than they are. */
export interface Limit {
  /** The combinator, for sentences. */
  readonly by?: string;
  /** The strongest kind that it makes. */
  readonly most?: Kind;
  /** Whether nothing that it makes is ever duplicated. */
  readonly single?: boolean;
}

/** What a closure that a combinator made of other closures knows about that. */
export interface Made {
  /** What the combinator itself takes from its parts. */
  readonly recipe: Limit;
  /** The names of its parts; the other captures are values. */
  readonly names: readonly string[];
  /** The capture that each call moves out, if there is one: it makes the closure `FnOnce`. */
  readonly moves: string | undefined;
  /** How many arguments a call takes. */
  readonly arity: number;
  /** The body over other captures: those of a copy or clone. */
  rebuild(environment: Environment): Body;
  /** What is to be called for an `Fn` in place of its body: one call less on the way to the parts. It checks the life. */
  direct(state: State): ((...args: unknown[]) => unknown) | undefined;
}

/** The state of a duplicate, which owns `environment`. */
export function duplicateState(state: State, environment: Environment): State {
  const duplicate = { ...state, environment, life: Phase.Live, body: state.made ? state.made.rebuild(environment) : state.body };
  own(duplicate);
  return duplicate;
}

/** Makes a closure the owner of those of its captures that have none yet. */
export function own(state: State): void {
  for (const variable in state.environment) state.environment[variable]!.owner ??= state;
}

/** A value that may be a closure: all closures have this key. */
export interface Stateful {
  /** The state. */
  readonly "~closure": State;
}

/** The state of a closure, nothing for anything else: captures and places have `null` there, see capture/own.ts. */
export const stateOf = (value: unknown): State | null | undefined => (value as Partial<Stateful> | null | undefined)?.["~closure"];

/**
 * The state of anything that can be called like a closure. A plain function is a function item: it
 * implements `Fn` and captured nothing the library knows of.
 */
export function expectState(value: unknown): State {
  const state = stateOf(value);
  if (state) return state;
  if (typeof value !== "function") throw new NotCallableError();
  return { kind: "Fn", name: "", environment: {}, body: (_: never, ...args: never[]) => value(...args), life: Phase.Live };
}
