// When a property is missing, the error prints the type it is missing in, with its type arguments, also
// defaulted ones, and also those of an alias of a mapped type.
//
// src/traits/bound.ts and src/pointers/boxed.ts: what a bound does not name is explained by a type
// argument that holds the sentence.

interface Bound<Lacks extends string = "error[E0277]: the sentence"> {
  readonly FnOnce: true;
  readonly lacks?: Lacks;
}
type Traits<Names extends string, Lacks extends string = "error[E0277]: the sentence"> = { readonly [Name in Names]: Name extends "" ? Lacks : true };
declare const bound: { readonly impl: Bound };
declare const traits: { readonly impl: Extract<Traits<"FnOnce">, { readonly FnOnce: true }> };

//! E0277 Property 'Send' is missing in type 'Bound<"error[E0277]: the sentence">' but required in type '{ readonly Send: true; }'.
const first: { readonly impl: { readonly Send: true } } = bound;
//! E0277 Property 'Send' is missing in type 'Traits<"FnOnce", "error[E0277]: the sentence">' but required in type '{ readonly Send: true; }'.
const second: { readonly impl: { readonly Send: true } } = traits;
void [first, second];
