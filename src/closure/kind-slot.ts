import type { SortNames } from "../capture/sorted.js";
import type { KindText, MovesKindText, MutatesKindText } from "../diagnostics/e0525.js";

/** The captures that an inferred closure's body mutates, or moves out. */
type Names<Captures, Does> = {
  [Name in keyof Captures]: Captures[Name] extends { readonly "~does": Does } ? Name & string : never;
}[keyof Captures];

/** The first of several names. */
type First<Names extends readonly string[]> = Names extends readonly [infer Name extends string, ...unknown[]] ? Name : never;

/** Why an `FnMut` is no `Fn`: a variable that its body was seen to change, or that it was built so. */
export type NotFn<Captures, Name extends string> = [Names<Captures, "mutates">] extends [never]
  ? KindText<"Fn", "FnMut", Name>
  : MutatesKindText<Name, First<SortNames<Names<Captures, "mutates">>>>;

/** Why an `FnOnce` is no more: a variable that its body was seen to move out, or that it was built so. */
export type OnlyOnce<Expected extends "FnMut" | "Fn", Captures, Name extends string> = [Names<Captures, "moves">] extends [never]
  ? KindText<Expected, "FnOnce", Name>
  : MovesKindText<Expected, Name, First<SortNames<Names<Captures, "moves">>>>;
