// The type of a closure: its captures, arguments, output and name, readable and exact.
import { closure, move, mut, place, ref, type ByMove, type ByMut, type ByRef, type ClosureBuilder, type Fn, type FnClosure, type FnMut, type FnMutClosure, type FnOnce, type FnOnceClosure } from "fn-traits";
import { expectTypeOf } from "expect-type";

const counter = place(0);
const delta = 2;

const builder = closure("next", { counter: mut(counter), delta: ref(delta) });
expectTypeOf(builder).toExtend<ClosureBuilder<{ counter: ByMut<number>; delta: ByRef<number> }, "next">>();
expectTypeOf(closure({})).toExtend<ClosureBuilder<{}>>();

expectTypeOf(builder.fn(({ counter, delta }) => counter.value + delta.value)).toEqualTypeOf<
  FnClosure<{ counter: ByMut<number>; delta: ByRef<number> }, [], number, "next">
>();
expectTypeOf(builder.fnMut(({ counter }, by: number) => (counter.value += by))).toEqualTypeOf<
  FnMutClosure<{ counter: ByMut<number>; delta: ByRef<number> }, [by: number], number, "next">
>();
expectTypeOf(builder.fnOnce(async ({ counter }) => counter.value)).toEqualTypeOf<
  FnOnceClosure<{ counter: ByMut<number>; delta: ByRef<number> }, [], Promise<number>, "next">
>();
expectTypeOf(closure({ list: move([1]) }).fn(({ list }) => list.value)).toEqualTypeOf<
  FnClosure<{ list: ByMove<number[]> }, [], readonly number[]>
>();
expectTypeOf(closure({}).fn(() => {})).toEqualTypeOf<FnClosure<{}, [], void, "">>();

// Each is the bound of its kind and of the weaker ones, with labels and outputs.
const fn = builder.fn((_, x: number, y?: string) => `${x}${y}`);
const fnMut = builder.fnMut((_, x: number) => x);
const fnOnce = builder.fnOnce((_, x: number) => x);
expectTypeOf(fn).toExtend<Fn<[x: number], string>>();
expectTypeOf(fn).toExtend<FnOnce<[x: number, y: string], string>>();
expectTypeOf(fnMut).toExtend<FnMut<[x: number], number>>();
expectTypeOf(fnMut).not.toExtend<Fn<[x: number], number>>();
expectTypeOf(fnOnce).toExtend<FnOnce<[x: number], number>>();
expectTypeOf(fnOnce).not.toExtend<FnMut<[x: number], number>>();

// An `Fn` and an `FnMut` closure are functions; an `FnOnce` is not.
expectTypeOf(fn).toBeFunction();
expectTypeOf(fn).parameters.toEqualTypeOf<[x: number, y?: string | undefined]>();
expectTypeOf(fn).returns.toEqualTypeOf<string>();
expectTypeOf(fnMut).toExtend<(x: number) => number>();
expectTypeOf(fnOnce).not.toBeFunction();
expectTypeOf(fnOnce).toExtend<Disposable>();
expectTypeOf(fn).toExtend<Disposable>();

// Types differ by name and by captures.
const other = closure("other", { counter: mut(counter), delta: ref(delta) }).fnMut((_, x: number) => x);
expectTypeOf(other).not.toExtend<typeof fnMut>();
expectTypeOf(fnMut).not.toExtend<typeof other>();
expectTypeOf(closure({ a: ref(1) }).fn(() => 1)).not.toExtend<FnClosure<{ b: ByRef<number> }, [], number>>();

// A body sees the captures of its own struct, and infers from it in a generic function.
function keeping<Item>(items: readonly Item[]) {
  return closure({ items: move(items), at: move(0) }).fnMut(({ items, at }) => items.value[at.value++]);
}
expectTypeOf(keeping(["a"])()).toEqualTypeOf<string | undefined>();
expectTypeOf(keeping([1])).toExtend<FnMut<[], number | undefined>>();

// What a body takes without saying of what type is unknown, one by one and as a list.
expectTypeOf(builder.fn((_, x) => x)).toEqualTypeOf<
  FnClosure<{ counter: ByMut<number>; delta: ByRef<number> }, [x: unknown], unknown, "next">
>();
const listing = closure({}).fn((_, ...all) => ({ first: all[0], whether: all.includes(1), same: all.map((one) => one) }));
expectTypeOf(listing).toExtend<Fn<[number, string], { first: unknown; whether: boolean; same: unknown[] }>>();
expectTypeOf(listing(1, "a").same).toEqualTypeOf<unknown[]>();
