import type { DifferentClosuresText } from "../../diagnostics/e0308.js";
import type { Fault, Gives } from "../fact.js";

/** A function returns one type: a second closure is of another than the first, unless it is the same local. */
export type Given<Facts, Name extends string> =
  | Facts
  | (Facts extends Gives<infer First> ? (First extends "" ? Fault<DifferentClosuresText> : First extends Name ? never : Fault<DifferentClosuresText>) : never)
  | Gives<Name>;
