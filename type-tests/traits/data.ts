// Which traits plain data implements when a closure owns it, row by row.
import { rc, type ByMove, type Fn, type FnClosure, type FnMut, type FnOnce, type FnPtr, type Mut, type Place, type Ref, type Send, type Static } from "fn-traits";
import type { Implements } from "fn-traits/testing";
import { expectTypeOf } from "expect-type";
import type { MessagePort } from "node:worker_threads";

type Marker = "Clone" | "Copy" | "Send" | "Sync" | "Static";

/** The marker traits of a closure that captures one value of this type by `move`. */
type Owning<T> = { [Trait in Marker]: Implements<FnClosure<{ value: ByMove<T> }, [], void>, Trait> extends true ? Trait : never }[Marker];

type Data = "Clone" | "Send" | "Sync" | "Static";

// Primitives are Copy. A symbol does not survive the structured clone algorithm.
declare const tag: unique symbol;
enum Color { Red, Green }
expectTypeOf<Owning<number>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<7>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<string>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<"a" | "b">>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<`id-${string}`>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<boolean>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<bigint>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<null>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<undefined>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<Color>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<string | number | null>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<symbol>>().toEqualTypeOf<"Clone" | "Copy" | "Static">();
expectTypeOf<Owning<typeof tag>>().toEqualTypeOf<"Clone" | "Copy" | "Static">();

// Arrays, tuples and plain objects follow their parts, all the way down.
expectTypeOf<Owning<number[]>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<readonly string[]>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<[number, string?]>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<{ a: { readonly b: number[] }; c?: string }>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Record<string, Date>>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Partial<Record<"a" | "b", bigint>>>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<{ [tag]: number }>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<{ kind: "a"; list: number[] } | { kind: "b"; text: string }>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<number[] | string>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<symbol[]>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Owning<(() => void)[]>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<{ deep: { inside: [number, () => void] } }>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<{ run?: () => void }>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<{ [tag]: () => void }>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<number[] | (() => void)>>().toEqualTypeOf<"Static">();

// An interface as well as an object literal type, also a recursive one.
interface Point { x: number; y: number }
interface Tree { value: number; children: Tree[]; parent?: Tree }
interface Json { [key: string]: Json | readonly Json[] | string | number | boolean | null }
interface Listener { next: Listener | null; notify: () => void }
type List = { head: number; tail: List } | null;
type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
type Nested = readonly (number | Nested)[];
type NestedMap = Map<string, NestedMap | Set<NestedMap>>;
type Chain = [value: number, next: Chain] | null;
type Callbacks = (() => void) | Callbacks[];
expectTypeOf<Owning<Point>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<readonly Readonly<Point>[]>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Tree>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Json>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<List>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Listener>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<JsonValue>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<{ readonly body: JsonValue; readonly nested: Nested }>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Nested>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<NestedMap>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Chain>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Callbacks>>().toEqualTypeOf<"Static">();

// Maps and sets follow their parts; what looks like a Map and is weak does not.
expectTypeOf<Owning<Map<string, Point>>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<ReadonlyMap<Point, Set<Date>>>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Set<number>>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<ReadonlySet<Tree>>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Map<string, symbol>>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Owning<Map<string, () => void>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Map<() => void, number>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Map<symbol, number>>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Owning<Set<() => void>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<WeakMap<object, number>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<WeakSet<object>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<WeakRef<Point>>>().toEqualTypeOf<"Static">();

// What the structured clone algorithm knows. A message port is moved, not copied, and not shared.
expectTypeOf<Owning<Date>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<RegExp>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<ArrayBuffer>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<SharedArrayBuffer>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<DataView>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Uint8Array>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Float64Array>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<BigInt64Array>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<{ pixels: Uint8ClampedArray; taken: Date }>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Error>>().toEqualTypeOf<"Send" | "Sync" | "Static">();
expectTypeOf<Owning<RangeError>>().toEqualTypeOf<"Send" | "Sync" | "Static">();
expectTypeOf<Owning<MessagePort>>().toEqualTypeOf<"Send" | "Static">();

// Functions, promises, iterators and what has methods.
class Counter { count = 0; bump(): void { this.count++; } }
class Record2 { constructor(readonly x: number, readonly list: string[]) {} }
class Hidden { #x = 1; get(): number { return this.#x; } }
class Copying { constructor(readonly x: number) {} clone(): Copying { return new Copying(this.x); } }
expectTypeOf<Owning<() => void>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Function>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<typeof Counter>>().toEqualTypeOf<"Static">();
// A class is a function, also one whose instances are data.
expectTypeOf<Owning<typeof Record2>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<abstract new () => Point>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<{ build: typeof Record2 }>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Promise<number>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Generator<number>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Iterable<number>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<AbortController>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<URL>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Disposable>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Counter>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Hidden>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Copying>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Owning<Copying[]>>().toEqualTypeOf<"Clone" | "Static">();
// A class of data alone cannot be told from an object.
expectTypeOf<Owning<Record2>>().toEqualTypeOf<Data>();

// Closures, bounds, references and pointers answer for themselves; a place gives its content.
type Closing<T> = FnClosure<{ inner: ByMove<T> }, [], void>;
expectTypeOf<Owning<Closing<number>>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<Closing<number[]>>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Closing<() => void>>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<FnPtr<[], void>>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<FnOnce<[], void>>>().toEqualTypeOf<never>();
expectTypeOf<Owning<FnMut<[], void> & Send>>().toEqualTypeOf<"Send">();
expectTypeOf<Owning<Fn<[], void> & Send & Static>>().toEqualTypeOf<"Send" | "Static">();
expectTypeOf<Owning<Ref<number>>>().toEqualTypeOf<"Clone" | "Copy" | "Send" | "Sync">();
expectTypeOf<Owning<Ref<() => void>>>().toEqualTypeOf<"Clone" | "Copy">();
expectTypeOf<Owning<Mut<number>>>().toEqualTypeOf<"Send" | "Sync">();
expectTypeOf<Owning<ReturnType<typeof rc<number>>>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Place<number>["value"]>().toEqualTypeOf<number>();

// `any` meets everything, `unknown` nothing.
expectTypeOf<Owning<any>>().toEqualTypeOf<Marker>();
expectTypeOf<Owning<unknown>>().toEqualTypeOf<never>();
expectTypeOf<Owning<{ value: unknown }>>().toEqualTypeOf<never>();
// Nor does `object`, which may be a function; what is written out as empty is empty.
expectTypeOf<Owning<object>>().toEqualTypeOf<never>();
expectTypeOf<Owning<{ value: object }>>().toEqualTypeOf<never>();
expectTypeOf<Owning<Record<string, object>>>().toEqualTypeOf<never>();
expectTypeOf<Owning<Map<string, object>>>().toEqualTypeOf<never>();
expectTypeOf<Owning<object & { a: number }>>().toEqualTypeOf<Data>();
class Token {}
expectTypeOf<Owning<{}>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<Token>>().toEqualTypeOf<Data>();
expectTypeOf<Owning<{ a?: number }>>().toEqualTypeOf<Data>();
// A `clone()` that gives something else is none.
class Repository { url = ""; clone(depth?: number): Promise<void> { return Promise.resolve(void depth); } }
class Base { self(): void {} clone(): this { return this; } }
class Derived extends Base { more = 1; }
expectTypeOf<Owning<Repository>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<{ clone(): number }>>().toEqualTypeOf<"Static">();
expectTypeOf<Owning<Derived>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Owning<{ clone(): any }>>().toEqualTypeOf<"Clone" | "Static">();
