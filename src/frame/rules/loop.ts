import type { Run } from "../event.js";
import type { Exit, Fault, Join, Sentences } from "../fact.js";
import type { Died } from "./die.js";

/**
 * A loop: its body runs from the state before it, and again from what an iteration leaves. What
 * breaks a rule only then was caused by the previous iteration.
 */
export type Looped<Facts, Body, Inner> = Again<Facts, Run<Facts, Body>, Body, Inner>;

/** The same in the body of another loop, whose next iteration no statement has reported. */
export type LoopedWithin<Facts, Body, Inner> = Looped<Facts, Body, Inner> | Extract<Run<Facts, Body>, Fault<string>>;

/** The statements have reported what the first iteration breaks, but not what its end does. */
type Again<Facts, First, Body, Inner> = Once<Head<Facts, Died<First, Inner>>, Body, Inner, Sentences<First>>;

type Once<Before, Body, Inner, Known> = Finished<Before, Died<Run<Before, Body>, Inner>, Known>;

/** Where the next iteration begins: what was, what the body leaves, and what `continue` carries. */
type Head<Facts, After> = Join<Facts, Exclude<After, Exit<any, any> | Fault<string>>> | CarriedTo<"continue", After>;

/** Where the loop leads: its head, where it ends, and what `break` carries. */
type Finished<Before, After, Known> = Head<Before, After> | CarriedTo<"break", After> | NewFaults<After, Known>;

type CarriedTo<To, Facts> = Facts extends Exit<infer Where, infer Carried> ? (Where extends To ? Carried : never) : never;

type NewFaults<Facts, Known> = Facts extends Fault<infer Sentence> ? (Sentence extends Known ? never : Facts) : never;

