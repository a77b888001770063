// Two declarations of one interface are one type if their keys are strings, and two if a key is a unique
// symbol or a private member: a program that reaches the ESM and the CommonJS declarations of a package
// has both.
//
// All phantom properties: keys with a `~`, which editors do not suggest first.

namespace esm {
  export interface Closure { readonly "~impl": { readonly FnOnce: true } }
  export declare const key: unique symbol;
  export interface Keyed { readonly [key]: true }
  export declare class Private { private readonly hidden: true }
}
namespace cjs {
  export interface Closure { readonly "~impl": { readonly FnOnce: true } }
  export declare const key: unique symbol;
  export interface Keyed { readonly [key]: true }
  export declare class Private { private readonly hidden: true }
}
declare const closure: esm.Closure;
declare const keyed: esm.Keyed;
declare const hidden: esm.Private;
const same: cjs.Closure = closure;
//! TS Property '[key]' is missing in type 'esm.Keyed' but required in type 'cjs.Keyed'.
const split: cjs.Keyed = keyed;
//! TS Types have separate declarations of a private property 'hidden'.
const apart: cjs.Private = hidden;
void [same, split, apart];
