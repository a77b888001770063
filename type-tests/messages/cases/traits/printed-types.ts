// How a sentence prints the type of a captured variable: as rustc would, as far as TypeScript can tell.
import { arc, boxed, cell, closure, move, mut, mutex, place, rc, ref, refCell, type Boxed, type Fn, type FnOnce, type FnPtr, type Send } from "fn-traits";
import { add, needClone, needCopy, needStatic, scale, unnamed } from "./support.ok.js";

//! E0277 the trait bound `number[]: Copy`
needCopy(closure({ value: move([1]) }).fn(() => 1));
//! E0277 the trait bound `string[][]: Copy`
needCopy(closure({ value: move([["a"]]) }).fn(() => 1));
//! E0277 the trait bound `(null | number | string)[]: Copy`
needCopy(closure({ value: move([1, "a", null]) }).fn(() => 1));
declare const pair: readonly [number, boolean];
//! E0277 the trait bound `(boolean | number)[]: Copy`
needCopy(closure({ value: move(pair) }).fn(() => 1));
//! E0277 the trait bound `Map<string, number[]>: Copy`
needCopy(closure({ value: move(new Map([["a", [1]]])) }).fn(() => 1));
//! E0277 the trait bound `Set<bigint>: Copy`
needCopy(closure({ value: move(new Set([1n])) }).fn(() => 1));
//! E0277 the trait bound `Date: Copy`
needCopy(closure({ value: move(new Date()) }).fn(() => 1));
//! E0277 the trait bound `Promise: Copy`
needCopy(closure({ value: move(Promise.resolve(1)) }).fn(() => 1));
//! E0277 the trait bound `fn: Copy`
needCopy(closure({ value: move((x: number) => x) }).fn(() => 1));
//! E0277 the trait bound `object: Copy`
needCopy(closure({ value: move({ a: 1 }) }).fn(() => 1));
//! E0277 the trait bound `Uint8Array: Copy`
needCopy(closure({ value: move(new Uint8Array(1)) }).fn(() => 1));
//! E0277 the trait bound `number[] | undefined: Copy`
needCopy(closure({ value: move(Math.random() > 0.5 ? [1] : undefined) }).fn(() => 1));
//! E0277 the trait bound `Map<number, string> | Map<string, number>: Copy`
needCopy(closure({ value: move(Math.random() > 0.5 ? new Map([["a", 1]]) : new Map([[1, "a"]])) }).fn(() => 1));

// References, and what they refer to; also one that no closure has yet, in what else is captured.
//! E0277 the trait bound `&mut number[]: Copy`
needCopy(closure({ value: move([mut(place(1))]) }).fn(() => 1));
//! E0277 the trait bound `&mut number: Copy`
needCopy(closure({ value: mut(place(1)) }).fnMut(() => 1));
//! E0277 the trait bound `&mut (null | string): Copy`
needCopy(closure({ value: mut(place<string | null>(null)) }).fnMut(() => 1));
//! E0277 the trait bound `&mut (number | string)[]: Copy`
needCopy(closure({ value: mut(place<(number | string)[]>([])) }).fnMut(() => 1));
//! E0277 the trait bound `&mut Map<string, object>: Copy`
needCopy(closure({ value: mut(place(new Map<string, { a: 1 }>())) }).fnMut(() => 1));
//! E0597 `value` holds a reference
needStatic(closure({ value: move(ref(1)) }).fn(() => 1));

// A class is an object, unless it says its name.
class Counter { count = 0; bump(): void { this.count++; } }
class Named { readonly [Symbol.toStringTag] = "Named"; bump(): void {} }
class Unsure { get [Symbol.toStringTag](): string { return "Unsure"; } bump(): void {} }
//! E0277 the trait bound `object: Clone`
needClone(closure({ value: move(new Counter()) }).fn(() => 1));
//! E0277 the trait bound `Named: Clone`
needClone(closure({ value: move(new Named()) }).fn(() => 1));
//! E0277 the trait bound `object: Clone`
needClone(closure({ value: move(new Unsure()) }).fn(() => 1));
//! E0277 the trait bound `&mut Named: Clone`
needClone(closure({ value: mut(place(new Named())) }).fnMut(() => 1));
//! E0277 the trait bound `Named[]: Clone`
needClone(closure({ value: move([new Named()]) }).fn(() => 1));

// Closures, bounds, boxes and pointers.
//! E0277 the trait bound `{closure add}: Copy`
needCopy(closure({ value: move(add) }).fnMut(() => 1));
//! E0277 the trait bound `{closure}: Copy`
needCopy(closure({ value: move(unnamed) }).fnOnce(() => 1));
//! E0277 the trait bound `&mut {closure scale}: Copy`
needCopy(closure({ value: mut(place(scale)) }).fnMut(() => 1));
//! E0277 the trait bound `{closure add}[]: Copy`
needCopy(closure({ value: move([add]) }).fnMut(() => 1));
//! E0277 the trait bound `Box<dyn FnMut>: Copy`
needCopy(closure({ value: move(boxed(add)) }).fnMut(() => 1));
export function bounds(f: FnOnce<[], void>, g: Fn<[], void> & Send, b: Boxed<Fn<[], void>>[], p: FnPtr<[], void>[]): void {
  //! E0277 the trait bound `impl FnOnce: Copy`
  needCopy(closure({ value: move(f) }).fnOnce(() => 1));
  //! E0277 the trait bound `impl Fn: Copy`
  needCopy(closure({ value: move(g) }).fn(() => 1));
  //! E0277 the trait bound `Box<dyn Fn>[]: Copy`
  needCopy(closure({ value: move(b) }).fn(() => 1));
  //! E0277 the trait bound `fn[]: Copy`
  needCopy(closure({ value: move(p) }).fn(() => 1));
}
//! E0277 the trait bound `Rc<number[]>: Copy`
needCopy(closure({ value: move(rc([1])) }).fn(() => 1));
//! E0277 the trait bound `Arc<Mutex<string>>: Copy`
needCopy(closure({ value: move(arc(mutex("a"))) }).fn(() => 1));
//! E0277 the trait bound `Rc<RefCell<Map<string, number>>>: Copy`
needCopy(closure({ value: move(rc(refCell(new Map([["a", 1]])))) }).fn(() => 1));
//! E0277 the trait bound `Cell<boolean>: Copy`
needCopy(closure({ value: move(cell(true as boolean)) }).fn(() => 1));

// Recursive and deep types come to an end.
interface Tree { children: Tree[] }
declare const tree: Tree[];
//! E0277 the trait bound `object[]: Copy`
needCopy(closure({ value: move(tree) }).fn(() => 1));
declare const deep: number[][][][][];
//! E0277 the trait bound `_[][][]: Copy`
needCopy(closure({ value: move(deep) }).fn(() => 1));
type Nested = Map<string, Nested> | null;
declare const nested: Nested;
//! E0277 the trait bound `Map<string, Map<string, Map<string, _ | null> | null> | null> | null: Copy`
needCopy(closure({ value: move(nested) }).fn(() => 1));
