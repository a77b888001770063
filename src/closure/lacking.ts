import type { Satisfies, StructuralTrait } from "../capture/implements.js";
import type { Join } from "../capture/sorted.js";

/** The names of the captures whose field does not implement the trait. */
export type Lacking<Captures, Trait extends StructuralTrait> = {
  [Name in keyof Captures]: Captures[Name] extends { readonly "~field": infer Field }
    ? Satisfies<Field, Trait> extends true
      ? never
      : Name & string
    : Name & string;
}[keyof Captures];

/** Names in backticks, separated by commas. */
export type Quoted<Names extends readonly string[]> = Names extends readonly [] ? "nothing" : `\`${Join<Names, "`, `">}\``;
