import type { Join, SortNames } from "../capture/sorted.js";
import type { MayBorrowText } from "../diagnostics/e0310.js";
import type { OutliveText, ShortLivedText } from "../diagnostics/e0373.js";
import type { also } from "../diagnostics/parts.js";
import type { At, Lacking, NameOf, Quoted } from "./lacking.js";

/**
 * The slot of `'static`: `true`, or what denies it. Captures by reference are one sentence (E0373),
 * owned references another (E0597), type parameters a third (E0310), and a closure that is owned says its own, after those.
 */
export type StaticSlot<Captures, Name extends string> = Captures extends unknown
  ? [Lacking<Captures, "Static">] extends [never]
    ? true
    : Texts<[[Captures, Name]]>
  : never;

/**
 * The sentences of all closures in a queue, each of which adds those that it owns. A queue, because
 * TypeScript 7 finds a type that calls itself inside an argument excessively deep.
 */
type Texts<Queue extends readonly unknown[], Said extends readonly string[] = []> = Queue extends readonly [
  readonly [infer Captures, infer Name extends string],
  ...infer Rest,
]
  ? Texts<
      [...Rest, ...Closures<Captures, SortNames<Owning<Captures>>>],
      [...Said, ...Borrowed<Borrowing<Captures>, Name>, ...Parameters<Owning<Captures> & Generic<Captures>>, ...Referring<Exclude<Owning<Captures>, OwnedClosure<Captures> | Generic<Captures>>>]
    >
  : Join<Said, typeof also>;

/** The names of the captures by reference. */
type Borrowing<Captures> = {
  [Name in keyof Captures]-?: NonNullable<Captures[Name]> extends { readonly "~mode": "move" } ? never : NameOf<Name>;
}[keyof Captures];

/** The names of the captures by value that are not `'static`. */
type Owning<Captures> = Exclude<Lacking<Captures, "Static">, Borrowing<Captures>>;

/** The names of the closures among the captures by value. */
type OwnedClosure<Captures> = {
  [Name in keyof Captures]-?: NonNullable<Captures[Name]> extends { readonly "~mode": "move"; readonly "~field": { readonly "~captures": unknown } }
    ? NameOf<Name>
    : never;
}[keyof Captures];

/** The sentence about captures by reference, if there are any. */
type Borrowed<Names extends string, Name extends string> = [Names] extends [never]
  ? []
  : [OutliveText<Name, Quoted<SortNames<Names>>>];

/** The sentence about owned references, if there are any. */
type Referring<Names extends string> = [Names] extends [never] ? [] : [ShortLivedText<Quoted<SortNames<Names>>>];

/** The names of the captures by value of a type parameter, which may be anything or any closure. */
type Generic<Captures> = {
  [Name in keyof Captures]-?: NonNullable<Captures[Name]> extends { readonly "~mode": "move"; readonly "~field": infer Field }
    ? unknown extends Field
      ? NameOf<Name>
      : Field extends { readonly "~call": unknown; readonly "~impl": infer Has }
        ? "Static" extends keyof Has
          ? never
          : NameOf<Name>
        : never
    : never;
}[keyof Captures];

/** The sentence about values of a type parameter, if there are any. */
type Parameters<Names extends string> = [Names] extends [never] ? [] : [MayBorrowText<Quoted<SortNames<Names>>>];

/** The closures among the names: what each captured, and its name here. */
type Closures<Captures, Names extends readonly string[], Found extends readonly unknown[] = []> = Names extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Closures<
      Captures,
      Rest,
      NonNullable<At<Captures, First>> extends { readonly "~field": { readonly "~captures": infer Inner } } ? [...Found, [Inner, First]] : Found
    >
  : Found;
