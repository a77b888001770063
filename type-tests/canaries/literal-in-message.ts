// An error prints a literal source type as its primitive, unless the target could hold a literal.
//
// src/traits/life.ts: `Life` is a union with a literal, and slots ask for `true`, so that the sentences
// are printed. A target of object types alone would print `string`.
// https://github.com/microsoft/TypeScript/pull/38049, https://github.com/microsoft/TypeScript/issues/56844.

interface Moved {
  readonly mark: "error[E0382]: the sentence";
  readonly slot: "error[E0277]: the reason";
}
declare const moved: Moved;

//! E0382 Type '"error[E0382]: the sentence"' is not assignable to type 'Life'.
const withLiteral: { readonly mark: Life } = moved;
type Life = { readonly alive: true } | "alive";
//! E0277 Type '"error[E0277]: the reason"' is not assignable to type 'true'.
const withTrue: { readonly slot: true } = moved;
//! TS Type 'string' is not assignable to type '{ readonly alive: true; }'.
const withObject: { readonly mark: { readonly alive: true } } = moved;
void [withLiteral, withTrue, withObject];
