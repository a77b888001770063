import type { MismatchedArgumentText } from "../../diagnostics/e0308.js";
import type { OpenParameterText } from "../../diagnostics/e0282.js";
import type { Fault, Fixed, Flows } from "../fact.js";

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

/** At the end, those of `Names` that nothing fixed. What went on to another local may have been there. */
export type Unfixed<Facts, Names> = Facts | OpenFaults<Exclude<Names, FixedIn<Facts>>>;

type FixedIn<Facts> = Facts extends Fixed<infer Name, any> ? Name : Facts extends Flows<infer From, any, any> ? From : never;

type OpenFaults<Names> = Names extends string ? Fault<OpenParameterText<Names>> : never;
