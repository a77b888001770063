import type { TakesItselfText } from "../diagnostics/e0644.js";
import type { Accepted, Passing, PassingClosure } from "./passing.js";
import type { Die, Refuse, Run, Touch } from "./event.js";
import type { OperandIn, OperandType, PlaceType } from "./access.js";
import type { Calling } from "./calling.js";
import type { Variables } from "../infer/inferred-closure.js";

// Statements with several operands: each is evaluated and kept until the last one is.

/** An argument: an operand, or a closure that is written there. */
export type ArgumentIn<Scope> = OperandIn<Scope> | ((locals: Variables<Scope>, ...args: never) => Generator<unknown, unknown, unknown>);

/** What an argument is called while the others are evaluated. */
type Held<Done extends readonly unknown[]> = `argument ${Done["length"]}`;

/** The events of passing several arguments to a function. */
export type PassingAll<Scope, Bounds extends readonly unknown[], Given extends readonly unknown[], Done extends readonly unknown[] = []> =
  Given extends readonly [infer First, ...infer Rest]
    ? [...PassingOne<Scope, Bounds[Done["length"]], First, Held<Done>>, ...PassingAll<Scope, Bounds, Rest, [...Done, First]>]
    : [...UsingAll<Done>, Die<NamesOf<Done>>];

type PassingOne<Scope, Bound, Argument, Name extends string> = Argument extends string
  ? Passing<Scope, Bound, Argument, Name>
  : Argument extends (locals: never, ...args: infer Args) => Generator<infer Uses, infer Output, unknown>
    ? PassingClosure<Scope, Bound, Uses, Args, Output, false, Name>
    : [];

type UsingAll<Given extends readonly unknown[]> = Given extends readonly [...infer Before, unknown] ? [...UsingAll<Before>, Touch<Held<Before>, "copy">] : [];

type NamesOf<Given extends readonly unknown[]> = Given extends readonly [...infer Before, unknown] ? NamesOf<Before> | Held<Before> : never;

/** Stands beside the function: nothing, or the sentences about what is passed. */
export type AllAccepted<Scope, Facts, Bounds extends readonly unknown[], Given extends readonly unknown[]> = Accepted<
  Run<Facts, PassingAll<Scope, Bounds, Given>>
>;

/** The types of operands. */
type OperandTypes<Scope, Operands extends readonly string[]> = { -readonly [Index in keyof Operands]: OperandType<Scope, Operands[Index]> };

/** The events of a call whose arguments are operands. */
export type CallingWith<Scope, Name extends string, Operands extends readonly string[]> = [
  ...(Name extends Operands[number] ? (PlaceType<Scope, Name> extends { readonly "~captures": unknown } ? [Refuse<TakesItselfText<Name>>] : []) : []),
  ...PassingAll<Scope, OperandTypes<Scope, Operands>, Operands>,
  ...(OperandTypes<Scope, Operands> extends infer Given extends readonly unknown[] ? Calling<Scope, Name, Given> : []),
];
