// How far the checker follows a reference back. Where paths meet it stops at the first path that gives
// the declared type, if the reference had that type from the start, as parameters and properties have;
// at the head of a loop it stops at the declared type in any case. A union that was narrowed by an
// assignment is not the declared type, so it is followed all the way.
//
// src/ownership/let.ts: why `Let<…>` sees what other bindings do not, and docs/limits.md.
// https://github.com/microsoft/TypeScript/pull/8010, https://github.com/microsoft/TypeScript/pull/8480.

declare function coin(): boolean;
interface Live {
  readonly slot: { readonly concrete: true };
  readonly mark: any;
}
interface Moved {
  readonly slot: any;
  readonly mark: "moved";
  readonly output: number;
}
declare function make(): Live;
type Refuse<Slot> = 0 extends 1 & Slot ? "error[E0382]: refused" & { readonly no: never } : unknown;
declare function consume<Slot>(value: Refuse<Slot> & { readonly slot: Slot }): asserts value is Moved & Refuse<Slot>;

export function straightParameter(value: Live): void {
  consume(value);
  //! E0382 refused
  consume(value);
}
export function constAtJoin(): void {
  const value = make();
  if (coin()) consume(value);
  //! E0382 refused
  consume(value);
}

// Not seen: the early stops.
export function parameterAtJoin(value: Live): void {
  if (coin()) consume(value);
  consume(value);
}
export function propertyAtJoin(owner: { readonly value: Live }): void {
  if (coin()) consume(owner.value);
  consume(owner.value);
}
export function constInLoop(): void {
  const value = make();
  while (coin()) consume(value);
}

// Seen: a union, narrowed by its initialiser.
export function unionAtJoin(given: Live): void {
  const value: Live | Moved = given;
  if (coin()) consume(value);
  //! E0382 refused
  consume(value);
}
export function unionInLoop(): void {
  const value: Live | Moved = make();
  while (coin()) {
    //! E0382 refused
    consume(value);
  }
}
export function unionRenewedInLoop(): void {
  let value: Live | Moved = make();
  while (coin()) {
    consume(value);
    value = make();
  }
}
