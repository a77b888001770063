// Where paths meet, the checker unites their types and removes strict subtypes of others. A type that
// has `any` where the other is concrete is assignable to it, but no strict subtype of it: it stays.
//
// src/ownership/moved-type.ts: this is how a join remembers that one path moved the closure.
// https://github.com/microsoft/TypeScript/pull/10194 (subtype reduction after type guards),
// https://github.com/microsoft/TypeScript/issues/52827 (strict subtypes; the comment lists the facts).

declare function coin(): boolean;
declare function take(value: Live): void;

interface Live {
  readonly slot: { readonly concrete: true };
  readonly mark: any;
}
interface Moved {
  readonly slot: any;
  readonly mark: "moved";
  readonly output: number;
}
declare function consume(value: Live): asserts value is Moved;
declare function refuse<Slot>(value: { readonly slot: Slot } & (0 extends 1 & Slot ? "error[E0382]: refused" & { readonly no: never } : unknown)): void;

export function afterBranch(): void {
  const value = make();
  if (coin()) consume(value);
  //! E0382 refused
  refuse(value);
}
export function onOnePathOnly(): void {
  const value = make();
  if (coin()) consume(value);
  else refuse(value);
  take(value);
}

// With a concrete type in place of `any` the moved type is a strict subtype, and the join forgets it.
interface Forgotten extends Live {
  readonly output: number;
}
declare function consumeAndForget(value: Live): asserts value is Forgotten;
export function forgotten(): void {
  const value = make();
  if (coin()) consumeAndForget(value);
  //! TS Property 'output' does not exist on type 'Live'.
  value.output;
  refuse(value);
}

declare function make(): Live;
