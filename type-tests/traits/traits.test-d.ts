// The traits as bounds, as a package's user checks them with tsd, against the built declarations.
import { closure, fnPtr, move, mut, place, ref, type Args, type CapturesOf, type ByMut, type ByRef, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type KindOf, type Output, type Send, type Static, type Sync } from "fn-traits";
import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";

const count = place(0);
const step = 2;
const scale = closure({ step: ref(step) }).fn(({ step }, x: number) => x * step.value);
const next = closure("next", { count: mut(count), step: ref(step) }).fnMut(({ count, step }) => (count.value += step.value));
const job = closure({ list: move([1]) }).fnOnce(({ list }, x: number) => list.take().push(x));

expectAssignable<Fn<[x: number], number>>(scale);
expectAssignable<FnMut<[x: number], number>>(scale);
expectAssignable<FnOnce<[x: number], number>>(scale);
expectNotAssignable<Fn<[], number>>(next);
expectAssignable<FnMut<[], number>>(next);
expectNotAssignable<FnMut<[x: number], number>>(job);
expectAssignable<FnOnce<[x: number], number>>(job);

expectAssignable<Clone & Copy & Send & Sync>(scale);
expectNotAssignable<Static>(scale);
expectAssignable<Send & Sync>(next);
expectNotAssignable<Clone>(next);
expectNotAssignable<Copy>(job);
expectAssignable<Clone & Send & Sync & Static>(job);
expectAssignable<Fn<[x: number], number> & Clone & Copy & Send & Sync & Static>(fnPtr((x: number) => x));

expectType<[x: number]>({} as Args<typeof scale>);
expectType<number>({} as Output<typeof next>);
expectType<"FnOnce">({} as KindOf<typeof job>);
expectType<{ count: ByMut<number>; step: ByRef<number> }>({} as CapturesOf<typeof next>);

declare function needFn(f: Fn<[], number>): void;
declare function spawn<R>(f: FnOnce<[], R> & Send & Static): R;
declare function bound<A extends readonly unknown[], R>(f: FnMut<A, R>): [A, R];
expectError(needFn(next));
expectError(spawn(next));
expectType<string>(spawn(closure({ word: move("a") }).fnOnce(({ word }) => word.take())));
expectType<[[x: number], number]>(bound(scale));
expectError(bound(job));
expectError(needFn(() => 1));
