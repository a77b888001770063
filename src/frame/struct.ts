import type { Touch } from "./event.js";
import type { Evaluate, OperandType } from "./access.js";

/** A field of a struct literal: its name, and the operand that it gets. */
export type FieldOf<Operand extends string> = readonly [name: string, operand: Operand];

/** The type of a struct. */
export type StructOf<Scope, Fields extends readonly (readonly [string, string])[]> = {
  [Field in Fields[number] as Field[0]]: OperandType<Scope, Field[1]>;
};

/** Moves or copies operands into the fields of a struct, one after the other. Each is held until all are there. */
export type Structuring<Scope, Fields, Into extends string> = Fields extends readonly [
  readonly [string, infer Operand extends string],
  ...infer Rest,
]
  ? [...Evaluate<Scope, Operand, Into, `into \`${Into}\``>, Touch<Into, "copy">, ...Structuring<Scope, Rest, Into>]
  : [];
