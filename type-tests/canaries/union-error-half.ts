// An error about a union target is explained with one member: the one whose discriminant fits the
// source. A property that is a literal in one member and `string` in the other is a discriminant, and a
// source whose property is `string` fits the second. One with a union of literals would fit both, and
// which is taken then depends on the compiler.
//
// src/traits/fn-once.ts: the state of a live value is `string`, so that a refused `Let<…>` is explained
// with the bound.
// https://github.com/microsoft/TypeScript/pull/14006, https://github.com/microsoft/TypeScript/pull/37589.

interface Live {
  readonly impl: { readonly Clone: true };
  readonly state: string;
}
interface Moved {
  readonly impl: any;
  readonly state: "moved";
  readonly output: number;
}
declare const source: { readonly impl: { readonly Clone: "error[E0277]: the reason" }; readonly state: string };
//! E0277 Type '"error[E0277]: the reason"' is not assignable to type 'true'.
const explained: Live | Moved = source;
//! E0277 Type '"error[E0277]: the reason"' is not assignable to type 'true'.
const reversed: Moved | Live = source;
void [explained, reversed];
