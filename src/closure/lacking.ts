import type { Satisfies, StructuralTrait } from "../capture/implements.js";
import type { Join } from "../capture/sorted.js";

/** The names of the captures whose field does not implement the trait. */
export type Lacking<Captures, Trait extends StructuralTrait> = {
  [Name in keyof Captures]-?: NonNullable<Captures[Name]> extends { readonly "~field": infer Field }
    ? Satisfies<Field, Trait> extends true
      ? never
      : NameOf<Name>
    : NameOf<Name>;
}[keyof Captures];

/** A name as a sentence prints it: keys need not be names of variables. */
export type NameOf<Name> = Name extends string ? Name : Name extends number ? `${Name}` : "symbol";

/** The capture of a name that {@link NameOf} gave: a key that is a number is found by its text. */
export type At<Captures, Name extends string> = (Captures & Readonly<Record<string, unknown>>)[Name];

/** Names in backticks, separated by commas. */
export type Quoted<Names extends readonly string[]> = Names extends readonly [] ? "nothing" : `\`${Join<Names, "`, `">}\``;
