// What an assertion `asserts x is Candidate` makes of a declared type:
// - `Candidate`, when it is assignable to the declared type, and the declared type is not to it;
// - the declared type, when that is assignable to `Candidate`;
// - the intersection of both, when neither is assignable to the other.
//
// src/ownership/moved-type.ts: a closure is replaced by `Moved`, which has a property more (`output`), so
// that no closure is assignable to it; a parameter of a bound's type becomes an intersection; a `Copy`
// closure stays what it is.
// https://github.com/microsoft/TypeScript/pull/52282 (the order of these rules).

interface Declared {
  readonly slot: { readonly concrete: true };
  readonly mark: any;
}
declare function make(): Declared;

// Assignable through `any`, with a property more: it replaces.
interface Replacing {
  readonly slot: any;
  readonly mark: "moved";
  readonly output: number;
}
declare function replace(value: Declared): asserts value is Replacing;
export function replaced(): void {
  const value = make();
  replace(value);
  //! TS Type 'Replacing' is not assignable to type 'number'.
  const shown: number = value;
  void shown;
}

// Without the property both are assignable to each other, and the declared type stays.
interface TooSmall {
  readonly slot: any;
  readonly mark: "moved";
}
declare function replaceNot(value: Declared): asserts value is TooSmall;
export function replacedNot(): void {
  const value = make();
  replaceNot(value);
  //! TS Type 'Declared' is not assignable to type 'number'.
  const shown: number = value;
  void shown;
}

// A supertype: the declared type stays.
declare function keep(value: { readonly mark: any }): asserts value is { readonly mark: any };
export function kept(): void {
  const value = make();
  keep(value);
  //! TS Type 'Declared' is not assignable to type 'number'.
  const shown: number = value;
  void shown;
}

// Not assignable either way: the intersection, which is still assignable to the declared type.
interface Bound {
  readonly mark: { readonly alive: true } | "alive";
}
interface Moved {
  readonly mark: "error[E0382]: moved";
  readonly slot: any;
}
declare function consume(value: unknown): asserts value is Moved;
export function intersected(value: Bound): void {
  consume(value);
  //! TS Type 'Bound & Moved' is not assignable to type 'number'.
  const shown: number = value;
  const bound: Bound = value;
  void [shown, bound];
}

// `never` replaces nothing: what follows takes anything.
declare function never(value: unknown): asserts value is never;
declare function take(value: Declared): void;
export function asserted(): void {
  const value = make();
  never(value);
  take(value);
  const anything: "anything" = value;
  void anything;
}
