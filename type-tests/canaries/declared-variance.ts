// `in` and `out` on the type parameters of an interface are taken as its variance: comparing two
// instantiations compares the arguments alone. An `any` phantom property does not change it.
//
// src/traits: `Args` is contravariant and `Output` covariant, and comparing is cheap.
// https://github.com/microsoft/TypeScript/pull/48240.

interface FnOnce<in Args extends readonly unknown[], out Output> {
  readonly "~call": (...args: Args) => Output;
  readonly "~life": any;
}
declare const wide: FnOnce<[string | number], "a">;
declare const narrow: FnOnce<[string], string>;
const accepted: FnOnce<[string], string> = wide;
//! TS is not assignable to type
const refused: FnOnce<[string | number], "a"> = narrow;
const every: FnOnce<never, unknown> = narrow;
void [accepted, refused, every];
