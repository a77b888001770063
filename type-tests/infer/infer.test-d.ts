// Inferred closures with tsd, against the built declarations.
import { callOnce, clone, place, type ByRef, type Clone, type Copy, type Fn, type FnClosure, type FnMut, type FnMutClosure, type FnOnceClosure, type Send, type Static } from "fn-traits";
import { infer, inferMove, inner, type MovedOut, type Mutated, type MutatedOwn } from "fn-traits/infer";
import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";

const counter = place(0);
const delta = 2;
const words = ["a"];

const reads = infer({ counter, delta, words }, function* ({ delta }, n: number) {
  return n * (yield* delta);
});
expectType<FnClosure<{ delta: ByRef<number> }, [n: number], number, "">>(reads);
expectType<number>(reads(1));
expectAssignable<Fn<[number], number> & Clone & Copy & Send>(reads);
expectNotAssignable<Static>(reads);

const writes = infer("writes", { counter, delta }, function* ({ counter, delta }) {
  return yield* counter.set(yield* delta);
});
expectType<FnMutClosure<{ counter: Mutated<number>; delta: ByRef<number> }, [], void, "writes">>(writes);
expectNotAssignable<Fn<[], void>>(writes);
expectError(clone(writes));

const counts = inferMove({ counter }, function* ({ counter }) {
  return yield* counter.update((counter) => counter + 1);
});
expectType<FnMutClosure<{ counter: MutatedOwn<number> }, [], number, "">>(counts);
expectAssignable<FnMut<[], number> & Clone & Static>(counts);

const takes = infer({ words }, function* ({ words }) {
  return (yield* words.take()).join();
});
expectType<FnOnceClosure<{ words: MovedOut<string[]> }, [], string, "">>(takes);
expectError(takes());
callOnce(takes);
expectType<string>(takes.output);
expectError(callOnce(takes));

// What is no place is not changed, and what is not captured not used.
expectError(infer({ delta }, function* ({ delta }) { yield* delta.set(1); }));
expectError(infer({ delta }, function* ({ missing }) { yield* missing; }));
expectError(infer({ delta }, function* ({ delta }) { yield* delta.call(); }));

const nested = infer({ counter }, function* ({ counter }) {
  const add = yield* inner(function* (by: number) {
    return yield* counter.update((counter) => counter + by);
  });
  expectAssignable<FnMut<[by: number], number>>(add);
  return add(1);
});
expectType<FnMutClosure<{ counter: Mutated<number> }, [], number, "">>(nested);
