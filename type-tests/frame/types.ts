// The state of a frame: its locals with their types, the facts that statements leave, the values at the end.
import { boxed, call, callOnce, type Boxed, type ByRef, type Clone, type Fn, type FnClosure, type FnMut, type FnMutClosure, type FnOnce, type FnOnceClosure, type FnPtr, type Mut, type Ref } from "fn-traits";
import { frame, type, type Ended, type Frame, type IsSet, type Loan, type Local, type Moved, type MovedOut, type Mutated, type Unset } from "fn-traits/frame";
import type { WhyNot } from "fn-traits/testing";
import { expectTypeOf } from "expect-type";

/** The locals of a frame, and what is known of them. */
type Scope<F> = F extends Frame<infer Scope, any, any> ? Scope : never;
type Facts<F> = F extends Frame<any, infer Facts, any> ? Facts : never;
type TypeOfLocal<F, Name> = Name extends keyof Scope<F> ? (Scope<F>[Name] extends Local<infer Type, any> ? Type : never) : never;

/** The places whose values are gone. */
type Places<Facts> = Facts extends Moved<infer Place, any> ? Place : never;

// Declarations: the pattern gives the name, literal types are widened.
expectTypeOf(frame()).toEqualTypeOf<Frame<{}, never, null>>();
const declared = frame().let("mut count", 0).let("words", ["own"]).declare("late", type<boolean>());
expectTypeOf<keyof Scope<typeof declared>>().toEqualTypeOf<"count" | "words" | "late">();
expectTypeOf<TypeOfLocal<typeof declared, "count">>().toEqualTypeOf<number>();
expectTypeOf<TypeOfLocal<typeof declared, "words">>().toEqualTypeOf<string[]>();
expectTypeOf<TypeOfLocal<typeof declared, "late">>().toEqualTypeOf<boolean>();
expectTypeOf<Facts<typeof declared>>().toEqualTypeOf<Unset<"late">>();
const assigned = declared.assign("late", true);
expectTypeOf<Facts<typeof assigned>>().toEqualTypeOf<IsSet<"late">>();

// References are loans of what they refer to; a conflicting access ends them.
const shared = frame().let("mut n", 1).bind("r", "&n");
expectTypeOf<TypeOfLocal<typeof shared, "r">>().toExtend<{ readonly value: number }>();
expectTypeOf<Facts<typeof shared>>().toEqualTypeOf<Loan<"r", "ref", "n">>();
// A clone goes through it, and borrows nothing of a value of its own.
const cloned = shared.clone("d", "r").bind("q", "&r").clone("s", "q");
expectTypeOf<TypeOfLocal<typeof cloned, "d">>().toEqualTypeOf<number>();
expectTypeOf<TypeOfLocal<typeof cloned, "s">>().toEqualTypeOf<Ref<number>>();
expectTypeOf<Exclude<Extract<Facts<typeof cloned>, { by: "d" | "s" }>, { on: "" }>>().toEqualTypeOf<Loan<"s", "ref", "n">>();
const sharedEnds = shared.assign("n", 2);
expectTypeOf<Facts<typeof sharedEnds>["self"]>().toExtend<Ended<"r", string, "ref", "n">>();
const unique = frame().let("mut n", 1).bind("r", "&mut n");
expectTypeOf<Facts<typeof unique>>().toEqualTypeOf<Loan<"r", "mut", "n">>();

// Closures: captures by the strongest use, the kind, a loan for each borrow, a move for each value.
const counts = declared.closure("mut next", function* ({ count, words }, times: number) {
  yield* words;
  return yield* count.update((count) => count + times);
});
expectTypeOf<TypeOfLocal<typeof counts, "next">>().toEqualTypeOf<
  FnMutClosure<{ count: Mutated<number>; words: ByRef<string[]> }, [times: number], number, "next">
>();
expectTypeOf<Facts<typeof counts>>().toEqualTypeOf<Unset<"late"> | Loan<"next", "mut", "count"> | Loan<"next", "ref", "words">>();
expectTypeOf<WhyNot<TypeOfLocal<typeof counts, "next">, "Fn">>().toExtend<`error[E0525]${string}because it mutates the variable \`count\`${string}`>();
const reads = declared.closure("length", function* ({ words }) {
  return (yield* words).length;
});
expectTypeOf<TypeOfLocal<typeof reads, "length">>().toEqualTypeOf<FnClosure<{ words: ByRef<string[]> }, [], number, "length">>();
const takes = declared.closure("join", function* ({ words }) {
  return (yield* words.take()).join();
});
expectTypeOf<TypeOfLocal<typeof takes, "join">>().toEqualTypeOf<FnOnceClosure<{ words: MovedOut<string[]> }, [], string, "join">>();
expectTypeOf<Facts<typeof takes>>().toEqualTypeOf<Unset<"late"> | Moved<"words", "into the closure `join`">>();

// A call by value moves the closure; what a call gives is a local.
const called = takes.callInto("text", "join");
expectTypeOf<TypeOfLocal<typeof called, "text">>().toEqualTypeOf<string>();
expectTypeOf<Places<Facts<typeof called>>>().toEqualTypeOf<"words" | "join">();
const summed = counts.callInto("sum", "next", 1);
expectTypeOf<TypeOfLocal<typeof summed, "sum">>().toEqualTypeOf<number>();

// Functions outside, boxes, function pointers, items.
const run = (f: Fn<[], number>): string => String(call(f));
const passed = reads.passInto("text", run, "length");
expectTypeOf<TypeOfLocal<typeof passed, "text">>().toEqualTypeOf<string>();
const erased = frame().let("n", 1).moveClosure("read", function* ({ n }) { return yield* n; }).boxed("box", "FnMut", "read");
expectTypeOf<TypeOfLocal<typeof erased, "box">>().toExtend<Boxed<FnMut<[], number>>>();
expectTypeOf<TypeOfLocal<typeof erased, "box">>().not.toExtend<Fn<[], number>>();
expectTypeOf<TypeOfLocal<typeof erased, "box">>().not.toExtend<Clone>();
const pointing = frame().fn("twice", function* (_, x: number) { return 2 * x; }).fnPtr("pointer", "twice");
expectTypeOf<TypeOfLocal<typeof pointing, "pointer">>().toExtend<FnPtr<[x: number], number>>();

// At a join of paths the state is the union of both; a block takes its locals with it.
const joined = takes.if(true, (f) => f.drop("join"));
expectTypeOf<Places<Facts<typeof joined>>>().toEqualTypeOf<"words" | "join">();
const inner = frame().let("mut n", 1).block((f) => f.let("gone", 1).bind("r", "&mut n").assign("*r", 2));
expectTypeOf<keyof Scope<typeof inner>>().toEqualTypeOf<"n">();
expectTypeOf<Facts<typeof inner>>().toEqualTypeOf<never>();

// What lives at the end is given, under its name: what was moved or never set is not.
const ended = called.end();
expectTypeOf<keyof typeof ended>().toEqualTypeOf<"count" | "text">();
expectTypeOf(ended.count).toEqualTypeOf<number>();
expectTypeOf(ended.text).toEqualTypeOf<string>();
const { next } = counts.end();
expectTypeOf(next).toExtend<FnMut<[number], number>>();
expectTypeOf(next).not.toExtend<FnOnce<[string], number>>();
expectTypeOf(next(1)).toEqualTypeOf<number>();
const { returned } = frame().let("words", ["own"]).moveClosure("join", function* ({ words }) { return (yield* words.take()).join(); }).return("join");
callOnce(returned);
expectTypeOf(returned.output).toEqualTypeOf<string>();
const handed = frame().let("n", 1).returnPassMoveClosure(boxed<Fn<[number], number>>, function* ({ n }, x: number) { return (yield* n) + x; });
expectTypeOf(handed.returned).toExtend<Boxed<Fn<[number], number>>>();

// `type` writes a type where there is no value.
expectTypeOf(frame().declare("r", type<Ref<number>>()).declare("m", type<Mut<string[]>>())).toExtend<Frame<object, Unset<"r"> | Unset<"m">>>();
