// Of several properties that do not fit, the error names the first in the order of the target, those of
// an extending interface before the inherited ones; a literal target type goes straight through nested
// objects to the slot.
//
// src/traits/copy.ts, src/pointers/fn-ptr.ts, src/closure/struct.ts: the slot that was asked for stands
// first, and `~type` before `~name`.

declare const value: {
  readonly impl: { readonly Clone: "error[E0277]: clone"; readonly Copy: "error[E0277]: copy" };
  readonly name: "a";
  readonly type: "error[E0308]: distinct";
};

//! E0277 Type '"error[E0277]: copy"' is not assignable to type 'true'.
const copyFirst: { readonly impl: { readonly Copy: true; readonly Clone: true } } = value;
//! E0277 Type '"error[E0277]: clone"' is not assignable to type 'true'.
const cloneFirst: { readonly impl: { readonly Clone: true; readonly Copy: true } } = value;
interface Base {
  readonly name: "b";
}
interface Derived extends Base {
  readonly type: "error[E0308]: other";
}
//! E0308 Type '"error[E0308]: distinct"' is not assignable to type '"error[E0308]: other"'.
const derived: Derived = value;
void [copyFirst, cloneFirst, derived];
