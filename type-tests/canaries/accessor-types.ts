// A getter and a setter of one property may have unrelated types, also in an interface; a compound
// assignment reads the one and writes the other.
//
// src/capture/handles.ts: a captured `FnOnce` behind `&mut` can be replaced, and not called.
// https://github.com/microsoft/TypeScript/pull/53417.

interface Handle<Seen, Written> {
  get value(): Seen;
  set value(next: Written);
}
declare const handle: Handle<{ readonly refused: true }, () => number>;
handle.value = () => 1;
const seen: { readonly refused: true } = handle.value;
//! TS has no call signatures.
handle.value();
declare const counter: Handle<number, number>;
counter.value += 1;
counter.value++;
//! TS Type 'string' is not assignable to type 'number'.
counter.value = "a";
void seen;
