// Closures with tsd, against the built declarations.
import { closure, move, mut, place, ref, type ByMove, type ByMut, type ByRef, type FnClosure, type FnMutClosure, type FnOnceClosure } from "fn-traits";
import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";

const counter = place(0);
const next = closure("next", { counter: mut(counter), by: ref(2) }).fnMut(({ counter, by }, times: number) => (counter.value += by.value * times));
expectType<FnMutClosure<{ counter: ByMut<number>; by: ByRef<number> }, [times: number], number, "next">>(next);
expectType<number>(next(2));
expectError(next());
expectError(next("2"));

const words = closure({ words: move(["a"]) }).fnOnce(({ words }) => words.take());
expectType<FnOnceClosure<{ words: ByMove<string[]> }, [], string[]>>(words);
expectError(words());

const read = closure({ words: move(["a"]) }).fn(({ words }) => words.value.length);
expectType<FnClosure<{ words: ByMove<string[]> }, [], number>>(read);
expectAssignable<() => number>(read);
expectAssignable<Disposable>(read);

const other = closure("other", { counter: mut(counter), by: ref(2) }).fnMut((_, times: number) => times);
expectNotAssignable<typeof next>(other);
expectError(closure({ counter: mut(counter) }).fn(({ by }) => by));
