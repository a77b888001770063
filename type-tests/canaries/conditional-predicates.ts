// The type of a predicate may be a condition over the inferred type parameters: it is decided at each
// call, and a condition that stays what it was narrows nothing.
//
// src/ownership/consumable.ts: `callOnce` consumes what is not `Copy` and leaves what is.

interface Live<Copy> {
  readonly impl: { readonly Copy: Copy };
  readonly mark: any;
}
interface Moved {
  readonly impl: any;
  readonly mark: "moved";
  readonly output: number;
}
interface Slot<Impl> {
  readonly impl: Impl;
}
type Consumed<Impl> = Impl extends { readonly Copy: true } ? Slot<Impl> : Moved;
declare function consume<Impl>(value: Slot<Impl>): asserts value is Consumed<Impl>;

declare function make<Copy>(): Live<Copy>;
export function decides(): void {
  const copied = make<true>();
  const owned = make<"error[E0277]: the reason">();
  consume(copied);
  consume(owned);
  //! TS Type 'Live<true>' is not assignable to type 'number'.
  const first: number = copied;
  //! TS Type 'Moved' is not assignable to type 'number'.
  const second: number = owned;
  void [first, second];
}
