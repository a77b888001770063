// Where a property is a text intersected with an object type, a mismatch of either prints the text; a
// type alias in its place is printed instead of it.
//
// src/closure/struct.ts: two closures differ by name or by captures, and both are E0308.

interface Own<T> {
  readonly own: (captures: T) => T;
}
type Named<Text extends string, T> = Text & Own<T>;
interface Plain<Text extends string, T> {
  readonly type: Text & Own<T>;
}
interface Aliased<Text extends string, T> {
  readonly type: Named<Text, T>;
}
declare const one: Plain<"error[E0308]: one", { a: 1; b: 2 }>;

const same: Plain<"error[E0308]: one", { a: 1; b: 2 }> = one;
//! E0308 one
const other: Plain<"error[E0308]: other", { a: 1; b: 2 }> = one;
//! E0308 one
const less: Plain<"error[E0308]: one", { a: 1 }> = one;
//! E0308 one
const more: Plain<"error[E0308]: one", { a: 1; b: 2; c: 3 }> = one;
declare const aliased: Aliased<"text", { a: 1 }>;
//! TS Type 'Named<"text", { a: 1; }>' is not assignable to type
const aliasedLess: Aliased<"text", {}> = aliased;
void [same, other, less, more, aliasedLess];
