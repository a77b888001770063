import type { Accepted } from "./statement.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Root } from "../capture/path.js";
import type { TakesItselfText } from "../diagnostics/e0644.js";
import type { Variables } from "../infer/inferred-closure.js";
import type { Output } from "../traits/output.js";
import type { OperandIn, OperandType, PlaceType } from "./access.js";
import type { Callee, Calling } from "./calling.js";
import type { Die, Flow, FlowLent, Refuse, Run, Touch } from "./event.js";
import type { PatternName } from "./local.js";
import type { HolderOf, Passing, PassingClosure } from "./passing.js";

// Statements with several operands: each is evaluated and kept until the last one is.

/** An argument: an operand, or a closure that is written there. */
export type ArgumentIn<Scope> = OperandIn<Scope> | ((locals: Variables<Scope>, ...args: never) => Generator<unknown, unknown, unknown>);

/** What an argument is called while the others are evaluated. */
type Held<Done extends readonly unknown[]> = `argument ${Done["length"]}`;

/** The events of passing several arguments to a function. */
export type PassingAll<
  Scope,
  Bounds extends readonly unknown[],
  Given extends readonly unknown[],
  Into extends string = "",
  Done extends readonly unknown[] = [],
> = Given extends readonly [infer First, ...infer Rest]
  ? [...PassingOne<Scope, Bounds[Done["length"]], First, Held<Done>>, ...PassingAll<Scope, Bounds, Rest, Into, [...Done, First]>]
  : [...UsingAll<Done>, ...(Into extends "" ? [] : FlowingAll<Done, Into>), Die<NamesOf<Done>>];

/** What the arguments hold, the result holds. */
type FlowingAll<Given extends readonly unknown[], Into extends string> = Given extends readonly [...infer Before, unknown]
  ? [...FlowingAll<Before, Into>, Flow<Held<Before>, Into>]
  : [];

type PassingOne<Scope, Bound, Argument, Name extends string> = Argument extends string
  ? Passing<Scope, Bound, Argument, Name>
  : Argument extends (locals: never, ...args: infer Args) => Generator<infer Uses, infer Output, unknown>
    ? PassingClosure<Scope, Bound, Uses, Args, Output, false, Name>
    : [];

type UsingAll<Given extends readonly unknown[]> = Given extends readonly [...infer Before, unknown] ? [...UsingAll<Before>, Touch<Held<Before>, "copy">] : [];

type NamesOf<Given extends readonly unknown[]> = Given extends readonly [...infer Before, unknown] ? NamesOf<Before> | Held<Before> : never;

/** Stands beside the function: nothing, or the sentences about what is passed. */
export type AllAccepted<Scope, Facts, Bounds extends readonly unknown[], Given extends readonly unknown[], Into extends string = ""> = Accepted<
  Run<Facts, PassingAll<Scope, Bounds, Given, Into>>
>;

/** The types of operands. */
type OperandTypes<Scope, Operands extends readonly string[]> = { -readonly [Index in keyof Operands]: OperandType<Scope, Operands[Index]> };

/** The events of a call whose arguments are operands. */
export type CallingWith<Scope, Name extends string, Operands extends readonly string[]> = [
  ...(Name extends Operands[number] ? (PlaceType<Scope, Name> extends { readonly "~captures": unknown } ? [Refuse<TakesItselfText<Name>>] : []) : []),
  ...PassingAll<Scope, OperandTypes<Scope, Operands>, Operands>,
  ...(OperandTypes<Scope, Operands> extends infer Given extends readonly unknown[] ? Calling<Scope, Name, Given> : []),
];

/** The events of such a call whose result goes to a local: it may hold what the closure and the operands hold. */
export type CallingWithInto<Scope, Name extends string, Operands extends readonly string[], Pattern extends string> = [
  ...(MayHold<OutputAt<Scope, Name>> extends true ? [FlowLent<Root<Name>, PatternName<Pattern>>] : []),
  ...PassingAll<Scope, OperandTypes<Scope, Operands>, Operands, HolderOf<Pattern, OutputAt<Scope, Name>>>,
  ...(OperandTypes<Scope, Operands> extends infer Given extends readonly unknown[] ? Calling<Scope, Name, Given> : []),
];

/** The type of what a closure returns. */
export type OutputAt<Scope, Name extends string> = Output<Callee<PlaceType<Scope, Name>>>;
