// A property of a generic interface is instantiated when it is looked at. Slots that nobody asks for
// cost nothing, not even when they would fail.
//
// src/closure/derived.ts: the sentences of the marker traits are computed when a bound asks for them.

/** Never ends: the compiler gives up with an error where it has to be computed. */
type Endless<T extends readonly unknown[]> = T["length"] extends -1 ? true : Endless<[...T, 1]>;

interface Slots<T extends readonly unknown[]> {
  readonly FnMut: true;
  readonly Clone: Endless<T>;
}
interface Closure<T extends readonly unknown[]> {
  readonly impl: Slots<T>;
}
declare const closure: Closure<[number]>;
const asked: { readonly impl: { readonly FnMut: true } } = closure;
const slot: true = closure.impl.FnMut;
//! TS Type instantiation is excessively deep and possibly infinite.
const computed: unknown = closure.impl.Clone;
void [asked, slot, computed];
