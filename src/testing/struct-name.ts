/** `Text` without the separator, the letter after it in upper case. */
type Joined<Text extends string, Separator extends string> = Text extends `${infer Head}${Separator}${infer Tail}`
  ? `${Capitalize<Head>}${Joined<Tail, Separator>}`
  : Capitalize<Text>;

/** A name of which nothing but separators is there is none. */
type Named<Words extends string> = Words extends "" ? "Closure" : Words;

/**
 * The name of the struct that a closure stands for, as Rust writes the names of types: `next` is
 * `Next`, `fetch_all` and `fetch-all` are `FetchAll`, a closure without a name is `Closure`.
 */
export type StructName<Name extends string> = Named<Joined<Joined<Joined<Name, "_">, "-">, " ">>;

/** {@link StructName} at run time. */
export const structName = (name: string): string =>
  name
    .split(/[_\- ]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("") || "Closure";
