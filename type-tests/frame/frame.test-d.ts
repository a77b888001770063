// The frame with tsd, against the built declarations.
import { callOnce, type ByRef, type Fn, type FnClosure, type FnMut } from "fn-traits";
import { frame, type, type Frame, type IsSet, type Unset } from "fn-traits/frame";
import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";

const run = (f: Fn<[], number>): number => f();
const start = () => frame().let("mut total", 0).let("words", ["own", "me"]);

expectType<Frame<{}>>(frame());
expectError(start().let("total", 1));
expectError(start().read("missing"));
expectError(start().assign("words", ["x"]));
expectError(start().assign("total", "text"));

const late = frame().declare("late", type<number>());
expectError(late.read("late"));
expectAssignable<Frame<object, Unset<"late">>>(late);
expectAssignable<Frame<object, IsSet<"late">>>(late.assign("late", 1));

const adding = start().closure("mut add", function* ({ total }, by: number) {
  yield* total.update((total) => total + by);
});
expectError(adding.call("add"));
expectError(adding.call("add", "1"));
expectError(adding.read("total").call("add", 1));
expectError(adding.pass(run, "add"));
const { add, total, words } = adding.call("add", 1).end();
expectType<number>(total);
expectType<string[]>(words);
expectAssignable<FnMut<[by: number], void>>(add);
expectNotAssignable<Fn<[by: number], void>>(add);

const reading = start().closure("count", function* ({ words }) {
  return (yield* words).length;
});
expectType<FnClosure<{ words: ByRef<string[]> }, [], number, "count">>(reading.pass(run, "count").end().count);
expectError(reading.return("count"));

const taking = start().closure("join", function* ({ words }) {
  return (yield* words.take()).join(" ");
});
expectError(taking.read("words"));
expectError(taking.call("join").call("join"));
const { join } = taking.end();
callOnce(join);
expectType<string>(join.output);
