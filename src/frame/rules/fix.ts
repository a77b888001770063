import type { MismatchedArgumentText } from "../../diagnostics/e0308.js";
import type { Fault, Fixed } from "../fact.js";

/** The first call fixes the types of the parameters that had none; the others have to agree. */
export type FixedBy<Facts, Name extends string, Given> =
  Extract<Facts, Fixed<Name, any>> extends infer Known
    ? [Known] extends [never]
      ? Facts | Fixed<Name, Given>
      : Known extends Fixed<Name, infer First>
        ? [Given] extends [First]
          ? Facts
          : Facts | Fault<MismatchedArgumentText<Name>>
        : never
    : never;
