// The same questions as a package's user asks them with tsd, against the built declarations.
import { callOnce, closure, move, mut, place } from "fn-traits";
import { assertImpl, assertLive, assertMoved, assertNotImpl, type Desugar, type Implements, type WhyNot } from "fn-traits/testing";
import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";

const count = place(0);
const next = closure("next", { count: mut(count) }).fnMut(({ count }) => ++count.value);

expectType<true>({} as Implements<typeof next, "FnMut">);
expectType<false>({} as Implements<typeof next, "Clone">);
expectType<never>({} as WhyNot<typeof next, "FnMut">);
expectType<"error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `count`; capture it by `ref`, or `move` a clone in">(
  {} as WhyNot<typeof next, "Clone">,
);
expectAssignable<string>({} as Desugar<typeof next>);
expectNotAssignable<Desugar<typeof next>>("struct Next;");

assertImpl<typeof next>()("FnMut", "FnOnce", "Send");
assertNotImpl<typeof next>()("Fn", "Clone", "Static");
expectError(assertImpl<typeof next>()("FnMut", "Clone"));
expectError(assertNotImpl<typeof next>()("Clone", "FnMut"));

const task = closure("task", { words: move(["hi"]) }).fnOnce(({ words }) => words.take().join());
assertLive(task);
expectError(assertMoved(task));
callOnce(task);
assertMoved(task);
expectError(assertLive(task));
expectType<string>(task.output);
