// The return type of a generic function that is applied to type arguments is a template literal type
// when the function returns a template `as const`, also through a lookup in an object of literals; a
// union argument gives a union, and equal texts are one type.
//
// src/diagnostics: each sentence is written once, as a function, and is a type by `ReturnType`.
// https://github.com/microsoft/TypeScript/pull/47607.

const help = { a: "do this", b: "do that" } as const;
const text = <const Key extends "a" | "b", const Name extends string>(key: Key, name: Name) =>
  `error[E0000]: \`${name}\`; ${help[key]}` as const;
type Text<Key extends "a" | "b", Name extends string> = ReturnType<typeof text<Key, Name>>;

declare const one: Text<"a", "x">;
const same: "error[E0000]: `x`; do this" = one;
const literal: "error[E0000]: `y`; do that" = text("b", "y");
declare const both: Text<"a", "x" | "y">;
const either: "error[E0000]: `x`; do this" | "error[E0000]: `y`; do this" = both;
//! TS Type '"error[E0000]: `x`; do this"' is not assignable to type '"error[E0000]: `x`; do that"'.
const wrong: "error[E0000]: `x`; do that" = one;
//! TS is not assignable to type '"error[E0000]: `x`; do this"'.
const tooWide: "error[E0000]: `x`; do this" = both;
void [same, literal, either, wrong, tooWide];
