import type { Text } from "../diagnostics/text.js";
import type { Clean, Sentences } from "./fact.js";
import type { Run } from "./event.js";

/**
 * The argument of a statement that names something: itself, or the sentences about it. A conditional
 * over each name, so that an editor offers just the names that may be used.
 */
export type Verdict<Name, Facts> = [Facts] extends [infer Known extends { readonly on: unknown }]
  ? "!" extends Known["on"]
    ? Text<Sentences<Known>>
    : Name
  : Name;

/** The state after a list of events, without what was reported. */
export type After<Facts, Events> = Reported<Run<Facts, Events>>;

/** A state without its faults. */
export type Reported<Facts> = [Facts] extends [infer Known extends { readonly on: unknown; readonly self: unknown }]
  ? "!" extends Known["on"]
    ? Clean<Known>
    : Known["self"]
  : never;

/** The events that a loop will run again; outside of loops nothing is kept. */
export type Keep<Trace, Events> = Trace extends readonly unknown[]
  ? Events extends readonly unknown[]
    ? [...Trace, ...Events]
    : Trace
  : Trace;

/** Stands beside a parameter, or the result of a body: nothing, or the sentences about it. */
export type Accepted<Facts> = [Facts] extends [infer Known extends { readonly on: unknown }]
  ? "!" extends Known["on"]
    ? Text<Sentences<Known>>
    : unknown
  : unknown;
