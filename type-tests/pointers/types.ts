// The types of boxes and function pointers.
import { boxed, closure, fnPtr, move, mut, place, rc, ref, type Args, type Boxed, type BoxedFn, type BoxedFnMut, type BoxedFnOnce, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type FnPtr, type KindOf, type Output, type Send, type Static, type Sync } from "fn-traits";
import { expectTypeOf } from "expect-type";

const total = place(0);
const reading = boxed(closure({ rate: ref(2) }).fn(({ rate }, x: number) => x * rate.value));
const adding = boxed(closure({ total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x)));
const taking = boxed(closure({ list: move([1]) }).fnOnce(({ list }, x: number) => list.take().push(x)));
const sharing = boxed(closure({ words: move(rc(["a"])) }).fn(({ words }) => words.value.value.length));

// `Boxed` of a bound, by its kind.
type Bound = [x: number];
expectTypeOf<Boxed<Fn<Bound, number>>>().toEqualTypeOf<BoxedFn<Bound, number, Fn<Bound, number>>>();
expectTypeOf<Boxed<FnMut<Bound, number> & Send>>().toEqualTypeOf<BoxedFnMut<Bound, number, FnMut<Bound, number> & Send>>();
expectTypeOf<Boxed<FnOnce<Bound, number>>>().toEqualTypeOf<BoxedFnOnce<Bound, number, FnOnce<Bound, number>>>();

// A box keeps kind, arguments and output, and `Send`, `Sync` and `Static` where the closure has them.
expectTypeOf<KindOf<typeof reading>>().toEqualTypeOf<"Fn">();
expectTypeOf<KindOf<typeof adding>>().toEqualTypeOf<"FnMut">();
expectTypeOf<KindOf<typeof taking>>().toEqualTypeOf<"FnOnce">();
expectTypeOf<Args<typeof taking>>().toEqualTypeOf<[x: number]>();
expectTypeOf<Output<typeof taking>>().toEqualTypeOf<number>();
expectTypeOf(reading).toExtend<Fn<Bound, number> & Send & Sync>();
expectTypeOf(reading).not.toExtend<Static>();
expectTypeOf(adding).toExtend<FnMut<Bound, number> & Send & Sync>();
expectTypeOf(adding).not.toExtend<Fn<Bound, number>>();
expectTypeOf(taking).toExtend<FnOnce<Bound, number> & Send & Sync & Static>();
expectTypeOf(taking).not.toExtend<FnMut<Bound, number>>();
expectTypeOf(sharing).toExtend<Fn<[], number> & Static>();
expectTypeOf(sharing).not.toExtend<Send>();
expectTypeOf(sharing).not.toExtend<Sync>();
for (const box of [reading, adding, taking, sharing]) {
  expectTypeOf(box).not.toExtend<Clone>();
  expectTypeOf(box).not.toExtend<Copy>();
}

// The bound can be written where the box is made.
expectTypeOf(boxed<FnMut<Bound, number> & Send>(closure({ sum: move(0) }).fnMut(({ sum }, x: number) => (sum.value += x)))).toExtend<Boxed<FnMut<Bound, number> & Send>>();
expectTypeOf(boxed<FnMut<Bound, number>>(closure({ sum: move(0) }).fnMut(({ sum }, x: number) => (sum.value += x)))).not.toExtend<Send>();

// A stronger box goes where a weaker one is asked for, not the other way round.
type Shared = Boxed<Fn<Bound, number> & Send & Static>;
expectTypeOf<Shared>().toExtend<Boxed<Fn<Bound, number>>>();
expectTypeOf<Shared>().toExtend<Boxed<FnMut<Bound, number> & Send>>();
expectTypeOf<Shared>().toExtend<Boxed<FnOnce<Bound, number>>>();
expectTypeOf<Boxed<Fn<Bound, number>>>().not.toExtend<Shared>();
expectTypeOf<Boxed<FnMut<Bound, number>>>().not.toExtend<Boxed<Fn<Bound, number>>>();
expectTypeOf<Boxed<FnOnce<Bound, number>>>().not.toExtend<Boxed<FnMut<Bound, number>>>();
expectTypeOf<Boxed<FnMut<Bound, number> & Send>>().not.toExtend<Boxed<FnMut<Bound, number> & Static>>();
expectTypeOf<Shared>().toExtend<Fn<Bound, number> & Send & Static>();
expectTypeOf<Fn<Bound, number> & Send & Static>().not.toExtend<Shared>();
expectTypeOf(reading).toExtend<Boxed<FnMut<Bound, number>>>();

// Function pointers are everything, and functions.
const pointer = fnPtr((x: number, label?: string) => `${label}${x}`);
expectTypeOf(pointer).toEqualTypeOf<FnPtr<[x: number, label?: string | undefined], string>>();
expectTypeOf(pointer).toExtend<Fn<Bound, string> & Clone & Copy & Send & Sync & Static>();
expectTypeOf(pointer).toExtend<(x: number) => string>();
expectTypeOf(fnPtr(Number.isInteger)).toExtend<Fn<[n: unknown], boolean>>();
expectTypeOf(fnPtr(closure({}).fn((_, x: number) => x))).toEqualTypeOf<FnPtr<[x: number], number>>();
expectTypeOf(closure({}).fn((_, x: number) => x)).toExtend<FnPtr<[x: number], number>>();
expectTypeOf(closure({}).fnMut((_, x: number) => x)).not.toExtend<FnPtr<[x: number], number>>();
expectTypeOf(closure({ n: move(1) }).fn((_, x: number) => x)).not.toExtend<FnPtr<[x: number], number>>();
expectTypeOf<(x: number) => number>().not.toExtend<FnPtr<[x: number], number>>();
expectTypeOf<KindOf<typeof pointer>>().toEqualTypeOf<"Fn">();
