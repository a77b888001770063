// Calling a property that has no call signature prints its type, with a sentence as its type argument.
//
// src/diagnostics/text.ts: `take` of a handle that only lends, a captured `FnMut` behind `&`.

interface Refused<Sentence extends string> {
  readonly refused: Sentence;
}
declare const handle: { readonly take: Refused<"error[E0507]: cannot move out of `a`">; readonly value: Refused<"error[E0596]: cannot borrow `f`"> };
//! E0507 Type 'Refused<"error[E0507]: cannot move out of `a`">' has no call signatures.
handle.take();
//! E0596 Type 'Refused<"error[E0596]: cannot borrow `f`">' has no call signatures.
handle.value(1);
//! E0596 Type 'Refused<"error[E0596]: cannot borrow `f`">' is not assignable to type '() => void'.
const f: () => void = handle.value;
void f;
