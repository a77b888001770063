// What is inferred of a generator body: captures with their modes, the kind, arguments, output, traits.
import { callOnce, clone, closure, move, mut, place, ref, rc } from "fn-traits";
import { infer, inferMove, inner, innerMove } from "fn-traits/infer";
import type { ByMove, ByMut, ByRef, CapturesOf, Fn, FnClosure, FnMut, FnMutClosure, FnOnce, FnOnceClosure, KindOf, Mut, Ref, Send, Static } from "fn-traits";
import type { Lends, MovedOut, Mutated, MutatedOwn, Use, Variable } from "fn-traits/infer";
import type { Desugar, Implements, WhyNot } from "fn-traits/testing";
import { expectTypeOf } from "expect-type";

const counter = place(0);
const list = place([1]);
const delta = 2;
const words = ["a"];

// Reads are captured by reference; what is not used is not captured.
const reads = infer({ counter, delta, words }, function* ({ counter, delta, words }, n: number) {
  void words;
  return n + (yield* counter) + (yield* delta);
});
expectTypeOf(reads).toEqualTypeOf<FnClosure<{ counter: ByRef<number>; delta: ByRef<number> }, [n: number], number, "">>();
const nothing = infer({ counter }, function* (_, n: number) {
  return n;
});
expectTypeOf(nothing).toEqualTypeOf<FnClosure<{}, [n: number], number, "">>();
expectTypeOf(infer({}, function* () {})).toEqualTypeOf<FnClosure<{}, [], void, "">>();

// The strongest use of each variable counts, and over all of them it gives the kind.
const writes = infer("writes", { counter, list, delta }, function* ({ counter, list, delta }, label?: string, ...rest: boolean[]) {
  yield* counter;
  yield* counter.set(yield* delta);
  yield* list.mutate((list) => list.push(1));
  return `${label}${rest}`;
});
expectTypeOf(writes).toEqualTypeOf<
  FnMutClosure<
    { counter: Mutated<number>; list: Mutated<number[]>; delta: ByRef<number> },
    [label?: string | undefined, ...rest: boolean[]],
    string,
    "writes"
  >
>();
const takes = infer({ counter, list, words }, function* ({ counter, list, words }) {
  yield* counter.update((counter) => counter + 1);
  yield* words.take();
  return yield* list;
});
expectTypeOf(takes).toEqualTypeOf<
  FnOnceClosure<{ counter: Mutated<number>; list: ByRef<number[]>; words: MovedOut<string[]> }, [], readonly number[], "">
>();

// Each access by itself.
expectTypeOf(infer({ counter }, function* ({ counter }) { return yield* counter.mut(); })).toExtend<FnMut<[], Mut<number>>>();
expectTypeOf(infer({ counter }, function* ({ counter }) { return yield* counter.ref(); })).toExtend<Fn<[], Ref<number>>>();
expectTypeOf(infer({ counter }, function* ({ counter }) { return yield* counter.take(); })).toExtend<Fn<[], number>>();
expectTypeOf(infer({ list }, function* ({ list }) { return yield* list.take(); })).toExtend<FnOnce<[], number[]>>();
expectTypeOf(infer({ list }, function* ({ list }) { return yield* list.take(); })).not.toExtend<FnMut<[], number[]>>();
expectTypeOf(infer({ list }, function* ({ list }) { return yield* list.set([]); })).toExtend<FnMut<[], void>>();
// Without `yield*` nothing is used.
expectTypeOf(infer({ list }, function* ({ list }) { void list.take(); })).toEqualTypeOf<FnClosure<{}, [], void, "">>();

// A `move` closure captures by value; its kind is that of its uses.
const counts = inferMove({ counter, words }, function* ({ counter, words }) {
  yield* words;
  return yield* counter.update((counter) => counter + 1);
});
expectTypeOf(counts).toEqualTypeOf<FnMutClosure<{ counter: MutatedOwn<number>; words: ByMove<string[]> }, [], number, "">>();
expectTypeOf(inferMove({ words }, function* ({ words }) { return (yield* words).length; })).toEqualTypeOf<
  FnClosure<{ words: ByMove<string[]> }, [], number, "">
>();
expectTypeOf(inferMove("gives", { words }, function* ({ words }) { return yield* words.take(); })).toEqualTypeOf<
  FnOnceClosure<{ words: MovedOut<string[]> }, [], string[], "gives">
>();

// Fields are captured by themselves; a use of the whole covers them.
const point = place({ x: 1, y: [1], deep: { z: "z" } });
expectTypeOf(
  infer({ point }, function* ({ point }) {
    yield* point.field("x").update((x) => x + 1);
    return [yield* point.field("y"), yield* point.field("deep").field("z")] as const;
  }),
).toEqualTypeOf<
  FnMutClosure<{ "point.x": Mutated<number>; "point.y": ByRef<number[]>; "point.deep.z": ByRef<string> }, [], readonly [readonly number[], string], "">
>();
const whole = infer({ point }, function* ({ point }) {
  yield* point.field("x").set(2);
  yield* point;
});
expectTypeOf<CapturesOf<typeof whole>>().toEqualTypeOf<{ point: Mutated<{ x: number; y: number[]; deep: { z: string } }> }>();
expectTypeOf(inferMove({ point }, function* ({ point }) { return yield* point.field("y").take(); })).toEqualTypeOf<
  FnOnceClosure<{ "point.y": MovedOut<number[]> }, [], number[], "">
>();

// References: what they lead to is borrowed through them, or they move as a whole.
closure({ counter: mut(counter), words: ref(words) }).fnMut(({ counter, words }) => {
  const through = infer({ counter, words }, function* ({ counter, words }) {
    yield* counter.deref.set((yield* words.deref).length);
  });
  expectTypeOf(through).toExtend<FnMut<[], void>>();
  expectTypeOf<keyof CapturesOf<typeof through>>().toEqualTypeOf<"*counter" | "*words">();
  const moved = inferMove({ counter, words }, function* ({ counter, words }) {
    yield* counter.deref.set((yield* words.deref).length);
  });
  expectTypeOf<keyof CapturesOf<typeof moved>>().toEqualTypeOf<"counter" | "words">();
  expectTypeOf<Implements<typeof moved, "Clone">>().toEqualTypeOf<false>();
});
// What a body owns is a place, and what a mode captures a reference.
closure({ words: move(words) }).fnOnce(({ words }) =>
  expectTypeOf(infer({ words }, function* ({ words }) { return yield* words.mutate((words) => words.push("b")); })).toExtend<FnMut<[], number>>(),
);
expectTypeOf(infer({ n: ref(counter), m: mut(counter), o: move(words) }, function* ({ n, m, o }) {
  yield* m.deref.set(yield* n.deref);
  return yield* o.take();
})).toExtend<FnOnce<[], string[]>>();

// Captured closures are used by their kind.
const fn = closure({ delta: ref(delta) }).fn(({ delta }, n: number) => n * delta.value);
const fnMut = closure({ counter: mut(counter) }).fnMut(({ counter }) => ++counter.value);
const fnOnce = closure({ words: move(words) }).fnOnce(({ words }) => words.take());
expectTypeOf(infer({ fn }, function* ({ fn }) { return yield* fn.call(1); })).toEqualTypeOf<FnClosure<{ fn: ByRef<typeof fn> }, [], number, "">>();
const callsMut = place(fnMut);
expectTypeOf(infer({ callsMut }, function* ({ callsMut }) { return yield* callsMut.call(); })).toEqualTypeOf<
  FnMutClosure<{ callsMut: Mutated<typeof fnMut> }, [], number, "">
>();
expectTypeOf(infer({ fnOnce }, function* ({ fnOnce }) { return yield* fnOnce.call(); })).toEqualTypeOf<
  FnOnceClosure<{ fnOnce: MovedOut<typeof fnOnce> }, [], string[], "">
>();

// A closure in the body: its uses are uses of the outer one.
const outer = infer({ counter, words }, function* ({ counter, words }) {
  const add = yield* inner(function* (n: number) {
    return yield* counter.update((counter) => counter + n);
  });
  expectTypeOf(add).toEqualTypeOf<FnMut<[n: number], number> & Lends<Use<"counter", "assign">>>();
  const read = yield* inner(function* () {
    return (yield* words).length;
  });
  expectTypeOf(read).toEqualTypeOf<Fn<[], number> & Lends<Use<"words", "ref">>>();
  return add(read());
});
expectTypeOf(outer).toEqualTypeOf<FnMutClosure<{ counter: Mutated<number>; words: ByRef<string[]> }, [], number, "">>();
const gives = infer({ counter, words }, function* ({ counter, words }) {
  return yield* innerMove(function* () {
    return (yield* words).length + (yield* counter);
  });
});
expectTypeOf(gives).toEqualTypeOf<FnOnceClosure<{ counter: ByRef<number>; words: MovedOut<string[]> }, [], Fn<[], number>, "">>();

// It is a closure as any other: the traits follow from its captures, the struct is that of the explicit one.
const same = closure("writes", { counter: mut(counter), list: mut(list), delta: ref(delta) }).fnMut(() => "");
expectTypeOf<Desugar<typeof writes>>().toEqualTypeOf<Desugar<typeof same>>();
const sameTakes = closure({ counter: mut(counter), list: ref(list), words: move(words) }).fnOnce(() => [1]);
expectTypeOf<Desugar<typeof takes>>().toEqualTypeOf<Desugar<typeof sameTakes>>();
const sameMove = closure({ counter: move(counter), words: move(words) }).fnMut(() => 1);
expectTypeOf<Desugar<typeof counts>>().toEqualTypeOf<Desugar<typeof sameMove>>();
expectTypeOf<[KindOf<typeof reads>, KindOf<typeof writes>, KindOf<typeof takes>]>().toEqualTypeOf<["Fn", "FnMut", "FnOnce"]>();
expectTypeOf(reads).toExtend<Send>();
expectTypeOf(reads).not.toExtend<Static>();
expectTypeOf(counts).toExtend<Static>();
expectTypeOf<Implements<typeof counts, "Clone">>().toEqualTypeOf<true>();
expectTypeOf<Implements<typeof reads, "Copy">>().toEqualTypeOf<true>();
expectTypeOf<Implements<typeof writes, "Clone">>().toEqualTypeOf<false>();
const shared = inferMove({ shared: rc(1) }, function* ({ shared }) { return (yield* shared).value; });
expectTypeOf<Implements<typeof shared, "Send">>().toEqualTypeOf<false>();
clone(counts)();
callOnce(takes);
expectTypeOf(takes.output).toEqualTypeOf<readonly number[]>();

// E0525 names the capture that decides the kind; an explicit closure its method.
expectTypeOf<WhyNot<typeof writes, "Fn">>().toExtend<`${string}because it mutates the variable \`counter\`; keep it in a \`Cell\`, or ask for \`FnMut\``>();
const gone = inferMove("gone", { words, list }, function* ({ words, list }) { return [yield* words.take(), yield* list.take()]; });
expectTypeOf<WhyNot<typeof gone, "FnMut">>().toEqualTypeOf<"error[E0525]: expected a closure that implements the `FnMut` trait, but `gone` only implements `FnOnce`, because it moves the variable `list` out of its environment; clone it there, or ask for `FnOnce`">();
expectTypeOf<WhyNot<typeof gone, "Fn">>().toExtend<`${string}implements the \`Fn\` trait${string}it moves the variable \`list\` out of its environment${string}`>();
expectTypeOf<WhyNot<typeof same, "Fn">>().toExtend<`${string}because it was built with \`.fnMut\`${string}`>();

// Uses and variables can be named, in a function that bodies share.
function* bump(x: Variable<"counter", number>): Generator<Use<"counter", "assign">, number, unknown> {
  return yield* x.update((x) => x + 1);
}
expectTypeOf(infer({ counter }, function* ({ counter }) { return yield* bump(counter); })).toEqualTypeOf<
  FnMutClosure<{ counter: Mutated<number> }, [], number, "">
>();
expectTypeOf<Mutated<number>>().toExtend<ByMut<number>>();
