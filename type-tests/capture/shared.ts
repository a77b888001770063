// The type of a value behind `&`.
import { cell, closure, rc, ref, type Cell, type Fn, type FnMut, type Ref, type Rc } from "fn-traits";
import { expectTypeOf } from "expect-type";

/** The type of `.value` under `.fn`. */
type Shared<T> = Ref<T, "x", "Fn">["value"];

interface Tree { label: string; children: Tree[] }
class Counter { count = 0; readonly log: readonly string[] = []; bump(by: number): this { this.count += by; return this; } }
enum Color { Red, Green }

// Primitives stay.
expectTypeOf<Shared<number>>().toEqualTypeOf<number>();
expectTypeOf<Shared<"a" | "b">>().toEqualTypeOf<"a" | "b">();
expectTypeOf<Shared<Color>>().toEqualTypeOf<Color>();
expectTypeOf<Shared<symbol>>().toEqualTypeOf<symbol>();
expectTypeOf<Shared<null | undefined>>().toEqualTypeOf<null | undefined>();

// Containers are read-only, and so is what is in them.
expectTypeOf<Shared<number[]>>().toEqualTypeOf<readonly number[]>();
expectTypeOf<Shared<number[][]>>().toEqualTypeOf<readonly (readonly number[])[]>();
expectTypeOf<Shared<[number, string[]]>>().toEqualTypeOf<readonly [number, readonly string[]]>();
expectTypeOf<Shared<[first: number, ...rest: string[][]]>>().toEqualTypeOf<readonly [first: number, ...rest: (readonly string[])[]]>();
expectTypeOf<Shared<{ a: number; b?: string[] }>>().toEqualTypeOf<{ readonly a: number; readonly b?: readonly string[] }>();
expectTypeOf<Shared<Record<string, number[]>>>().toEqualTypeOf<{ readonly [x: string]: readonly number[] }>();
expectTypeOf<Shared<Map<string, number[]>>>().toEqualTypeOf<ReadonlyMap<string, readonly number[]>>();
expectTypeOf<Shared<Set<[number]>>>().toEqualTypeOf<ReadonlySet<readonly [number]>>();
expectTypeOf<Shared<number[] | null>>().toEqualTypeOf<readonly number[] | null>();
expectTypeOf<Shared<Tree>["label"]>().toEqualTypeOf<string>();
expectTypeOf<Shared<Tree>["children"][number]["children"][number]["label"]>().toEqualTypeOf<string>();

// Functions and classes stay; instances keep their methods, with read-only fields.
expectTypeOf<Shared<(x: number) => string>>().toEqualTypeOf<(x: number) => string>();
expectTypeOf<Shared<typeof Counter>>().toEqualTypeOf<typeof Counter>();
expectTypeOf<Shared<Counter>["bump"]>().toEqualTypeOf<(by: number) => Counter>();
expectTypeOf<Shared<Counter>["log"]>().toEqualTypeOf<readonly string[]>();
expectTypeOf<Shared<Counter>>().toExtend<Counter>();
expectTypeOf<Shared<Promise<number>>>().toExtend<Promise<number>>();
expectTypeOf<Shared<Uint8Array>>().toExtend<Uint8Array>();
expectTypeOf<Shared<Date>>().not.toExtend<Date>();
expectTypeOf<ReturnType<Shared<Date>["getTime"]>>().toEqualTypeOf<number>();

// Closures by kind; interior mutability as it is.
expectTypeOf<Shared<Fn<[number], string>>>().toEqualTypeOf<Fn<[number], string>>();
expectTypeOf<Shared<FnMut<[number], string>>>().not.toBeFunction();
expectTypeOf<Shared<Cell<number>>>().toEqualTypeOf<Cell<number>>();
expectTypeOf<Shared<Rc<number>>>().toEqualTypeOf<Rc<number>>();
closure({ c: ref(cell(1)), r: ref(rc([1])) }).fn(({ c, r }) => {
  expectTypeOf(c.value.get()).toEqualTypeOf<number>();
  expectTypeOf(r.value.value).toEqualTypeOf<readonly number[]>();
});

// A read-only view of a read-only view is itself.
expectTypeOf<Shared<Shared<{ a: number[]; m: Map<string, Set<number>> }>>>().toEqualTypeOf<Shared<{ a: number[]; m: Map<string, Set<number>> }>>();
expectTypeOf<Shared<any>>().toBeAny();

// What has entries to append is no map; what sends events is what it is, in a list as well.
expectTypeOf<Shared<URLSearchParams>>().toExtend<URLSearchParams>();
expectTypeOf<Shared<URL>>().toExtend<URL>();
expectTypeOf<Shared<EventTarget>>().toEqualTypeOf<EventTarget>();
expectTypeOf<Shared<AbortSignal[]>>().toEqualTypeOf<readonly AbortSignal[]>();
expectTypeOf<Shared<Map<string, Set<number>>>>().toEqualTypeOf<ReadonlyMap<string, ReadonlySet<number>>>();
