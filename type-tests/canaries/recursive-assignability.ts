// `[T] extends [Part<T>]` with a mapped type ends by itself on a recursive type: an assumption about the
// comparison that is under way counts as true. Interfaces are compared like object literal types. The
// elements of an array are mapped at once, which never ends for an alias that contains itself in one; a
// written array type waits until its elements are needed.
//
// src/capture/implements.ts: what a value implements follows from its parts.

type Leaf = string | number | null | undefined;
type Part<T> = T extends Leaf ? T : T extends (...args: never) => unknown ? never : T extends readonly (infer Item)[] ? readonly Part<Item>[] : { [Key in keyof T]: Part<T[Key]> };
type Mapped<T> = T extends Leaf ? T : { [Key in keyof T]: Mapped<T[Key]> };
type Satisfies<T> = [T] extends [Part<T>] ? true : false;

interface Tree { value: number; children: Tree[]; parent?: Tree }
interface Listener { next: Listener | null; notify: () => void }
type Json = string | number | null | Json[] | { [key: string]: Json };

const tree: true = {} as Satisfies<Tree>;
const listener: false = {} as Satisfies<Listener>;
const json: true = {} as Satisfies<Json>;
const literal: true = {} as Satisfies<{ a: { b: [string, number] } }>;
//! TS Type 'false' is not assignable to type 'true'.
const wrong: true = {} as Satisfies<{ a: { b: [string, () => void] } }>;
//! TS Type instantiation is excessively deep and possibly infinite.
const endless: [Json] extends [Mapped<Json>] ? true : false = true;
void [endless, tree, listener, json, literal, wrong];
