// What the result of a combinator lacks is said in the words of the part that lacks it, and names that
// part: the message that is thrown is the type's.
import { call, callMut, clone, closure, mut, place, ref, move } from "fn-traits";
import {
  and, byMut, byRef, compose, constant, converge, curry, flip, flow, mapArgs, mapOutput, memoize, not, once, or, partial, repeat, split, tap, uncurry,
} from "fn-traits/combinators";
import type { WhyNot } from "fn-traits/testing";
import { describe, expect, test } from "vitest";
import { codeOf, thrown, untyped } from "../support.js";

const total = place(0);
/** `FnMut` and neither `Clone` nor `Fn`: the parts that deny something. */
const counts = () => closure("counts", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const checks = () => closure("counts", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x) > 0);
const adds = () => closure("counts", { total: mut(total) }).fnMut(({ total }, x: number, y: number) => (total.value += x + y));
const lists = () => closure("counts", { total: mut(total) }).fnMut(({ total }, x: number): [number] => [(total.value += x)]);
const makes = () => closure("counts", { total: mut(total) }).fnMut(({ total }, x: number) => {
  total.value += x;
  return (y: number) => x + y;
});
/** The others: everything but `Static`. */
const one = 1;
const inc = () => closure({ one: ref(one) }).fn(({ one }, x: number) => x + one.value);
const isOne = () => closure({ one: ref(one) }).fn(({ one }, x: number) => x === one.value);
const sum = () => closure({}).fn((_, x: number, y: number) => x + y);
const single = () => closure({ one: ref(one) }).fn(({ one }, x: number): [number] => [x + one.value]);

const notClone = "error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in";
const notFn = "error[E0525]: expected a closure that implements the `Fn` trait, but `counts` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`";

/** The name of the part that a reason is about. */
type PartOf<Reason> = Reason extends `${string}; note: in part \`${infer Part}\`` ? Part : never;

/** Holds that a closure lacks `Clone` and `Fn` because of the part; the compiler holds the name. */
const lacks =
  <Closure>(f: Closure) =>
  (part: PartOf<WhyNot<Closure, "Clone">> & PartOf<WhyNot<Closure, "Fn">>): void => {
    expect(thrown(() => untyped(clone)(f)).message).toBe(`${notClone}; note: in part \`${part}\``);
    expect(thrown(() => untyped(call)(f, 1)).message).toBe(`${notFn}; note: in part \`${part}\``);
  };

describe("the part that denies something is named by", () => {
  test("flow, compose and their relatives", () => {
    lacks(flow(counts(), inc()))("step1");
    lacks(flow(inc(), counts()))("step2");
    lacks(flow(inc(), inc(), counts()))("step3");
    lacks(compose(counts(), inc()))("argument1");
    lacks(compose(inc(), counts()))("argument2");
    lacks(mapOutput(counts(), inc()))("f");
    lacks(mapOutput(inc(), counts()))("map");
    lacks(mapArgs(counts(), single()))("f");
    lacks(mapArgs(inc(), lists()))("map");
    lacks(converge(adds(), inc(), inc()))("after");
    lacks(converge(sum(), counts(), inc()))("branch1");
    lacks(converge(sum(), inc(), counts()))("branch2");
  });

  test("the predicates", () => {
    lacks(not(checks()))("predicate");
    lacks(and(checks(), isOne()))("first");
    lacks(and(isOne(), checks()))("second");
    lacks(or(checks(), isOne()))("first");
    lacks(or(isOne(), checks()))("second");
  });

  test("those that change arguments", () => {
    lacks(flip(adds()))("f");
    lacks(tap(counts()))("f");
    lacks(partial(adds(), 1))("f");
    lacks(uncurry(makes()))("f");
    lacks(curry(adds()))("f");
  });

  test("a reference that is captured as a value", () => {
    const lends = constant(mut(total));
    const reason: WhyNot<typeof lends, "Clone"> =
      "error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `value`; capture it by `ref`, or `move` a clone in";
    expect(thrown(() => untyped(clone)(lends)).message).toBe(reason);
  });

  test("the stages of currying, of which each has a loan of the one before", () => {
    const first = curry(closure("mb", { total: mut(total) }).fnMut(({ total }, a: number, b: number, c: number) => (total.value += a + b + c)));
    const second = first(1);
    const third = second(2);
    const lent = <Type extends string>(type: Type) =>
      `error[E0277]: the trait bound \`&mut ${type}: Clone\` is not satisfied: captured variable \`f\`; capture it by \`ref\`, or \`move\` a clone in; note: in part \`f\`` as const;
    const ofSecond: WhyNot<typeof second, "Clone"> = lent("{closure mb}");
    const ofThird: WhyNot<typeof third, "Clone"> = lent("{closure}");
    expect(thrown(() => untyped(clone)(second)).message).toBe(ofSecond);
    expect(thrown(() => untyped(clone)(third)).message).toBe(ofThird);
  });

  test("those that change how often a closure is called", () => {
    lacks(repeat(counts(), 2))("f");
    const whole = once(counts());
    const part: PartOf<WhyNot<typeof whole, "Clone">> = "f";
    expect(thrown(() => untyped(clone)(whole)).message).toBe(`${notClone}; note: in part \`${part}\``);
    const reading = closure({ total: mut(total) }).fn(({ total }, x: number) => total.value + x);
    const cached = memoize(reading);
    const cachedPart: PartOf<WhyNot<typeof cached, "Clone">> = "f";
    expect(thrown(() => untyped(clone)(cached)).message).toBe(`${notClone}; note: in part \`${cachedPart}\``);
  });

  test("several, each", () => {
    const both = and(checks(), checks());
    const reason: WhyNot<typeof both, "Clone"> = `${notClone}; note: in part \`first\`; also ${notClone}; note: in part \`second\``;
    expect(thrown(() => untyped(clone)(both)).message).toBe(reason);
  });

  test("several of many, in the order of their names", () => {
    const pass = (x: number) => x;
    const many = flow(pass, counts(), pass, pass, pass, pass, pass, pass, pass, counts());
    const reason: WhyNot<typeof many, "Fn"> = `${notFn}; note: in part \`step10\`; also ${notFn}; note: in part \`step2\``;
    expect(thrown(() => untyped(call)(many, 1)).message).toBe(reason);
    const cloneReason: WhyNot<typeof many, "Clone"> = `${notClone}; note: in part \`step10\`; also ${notClone}; note: in part \`step2\``;
    expect(thrown(() => untyped(clone)(many)).message).toBe(cloneReason);
  });

  test("captured arguments, each under its own name, before the parts", () => {
    const apply = closure({}).fn((_, f: (x: number) => number, x: number) => f(x));
    const bound = partial(apply, counts());
    const reason: WhyNot<typeof bound, "Clone"> =
      "error[E0277]: the trait bound `{closure counts}: Clone` is not satisfied: captured variable `arg1`; capture it by `ref`, or `move` a clone in";
    expect(thrown(() => untyped(clone)(bound)).message).toBe(reason);
    expect(thrown(() => untyped(clone)(untyped(curry(apply))(counts()))).message).toBe(reason);
    const done = Promise.resolve();
    const waiting = partial(closure("waits", { total: mut(total) }).fnMut((_, a: Promise<void>, b: Promise<void>) => [a, b]), done, done);
    const both: WhyNot<typeof waiting, "Clone"> =
      `error[E0277]: the trait bound \`Promise: Clone\` is not satisfied: captured variable \`arg1\`; the trait bound \`Promise: Clone\` is not satisfied: captured variable \`arg2\`; capture it by \`ref\`, or \`move\` a clone in; also ${notClone}; note: in part \`f\``;
    expect(thrown(() => untyped(clone)(waiting)).message).toBe(both);
    const value = constant(done);
    const ofValue: WhyNot<typeof value, "Clone"> =
      "error[E0277]: the trait bound `Promise: Clone` is not satisfied: captured variable `value`; capture it by `ref`, or `move` a clone in";
    expect(thrown(() => untyped(clone)(value)).message).toBe(ofValue);
  });
});

describe("a kind that the combinator makes weaker", () => {
  test("is said to be its own", () => {
    const cached = memoize(inc());
    const sentence: WhyNot<typeof cached, "Fn"> = "error[E0525]: expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`, because it was made with `memoize`; ask for `FnMut`, or give the closure that it was made of";
    expect(thrown(() => untyped(call)(cached, 1)).message).toBe(sentence);
    const single = once(inc());
    const onceSentence: WhyNot<typeof single, "FnMut"> = "error[E0525]: expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `once`; ask for `FnOnce`, or give the closure that it was made of";
    expect(thrown(() => untyped(callMut)(single, 1)).message).toBe(onceSentence);
    const [first] = split(counts());
    const splitSentence: WhyNot<typeof first, "Clone"> = "error[E0277]: the trait bound `{closure}: Clone` is not satisfied: nothing that `split` makes implements `Clone`";
    expect(thrown(() => untyped(clone)(first)).message).toBe(splitSentence);
    const splitKind: WhyNot<typeof first, "FnMut"> = "error[E0525]: expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `split`; ask for `FnOnce`, or give the closure that it was made of";
    expect(thrown(() => untyped(callMut)(first, 1)).message).toBe(splitKind);
    const [handle] = split(closure("spends", { list: move([1]) }).fnOnce(({ list }) => list.take()));
    const handleKind: WhyNot<typeof handle, "FnMut"> = splitKind;
    expect(thrown(() => untyped(callMut)(handle)).message).toBe(handleKind);
  });

  test("is said beside those of its parts", () => {
    const spends = closure("spends", { list: move([1]) }).fnOnce(({ list }) => list.take());
    const again = once(spends);
    const sentence: WhyNot<typeof again, "FnMut"> =
      "error[E0525]: expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `once`; ask for `FnOnce`, or give the closure that it was made of; also error[E0525]: expected a closure that implements the `FnMut` trait, but `spends` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`; note: in part `f`";
    expect(thrown(() => untyped(callMut)(again)).message).toBe(sentence);
    const weaker = once(counts());
    const onceSentence: WhyNot<typeof weaker, "FnMut"> = "error[E0525]: expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `once`; ask for `FnOnce`, or give the closure that it was made of";
    expect(thrown(() => untyped(callMut)(weaker, 1)).message).toBe(onceSentence);
  });
});

describe("a call that hands an argument on", () => {
  /** `FnMut`, so that the results are not `Fn` anyway. */
  const applies = () => closure("counts", { total: mut(total) }).fnMut(({ total }, n: number, f: () => number) => (total.value += n + f()));
  const movesOut = (expected: string, name: string, fix: string) =>
    `error[E0525]: expected a closure that implements the \`${expected}\` trait, but this closure only implements \`FnOnce\`, because it moves the variable \`${name}\` out of its environment; build it with \`${fix}\`, or ask for \`FnOnce\``;

  test("is the only one, and the sentence names the argument", () => {
    const owns = closure({ list: move([1]) }).fnMut(({ list }) => list.value.push(1));
    const bound = partial(applies(), 1, owns);
    const fnMut: WhyNot<typeof bound, "FnMut"> = movesOut("FnMut", "arg2", ".fnMut") as never;
    expect(thrown(() => untyped(callMut)(bound)).message).toBe(fnMut);
    const fn: WhyNot<typeof bound, "Fn"> = `${movesOut("Fn", "arg2", ".fn")}; also ${notFn}; note: in part \`f\`` as never;
    expect(thrown(() => untyped(call)(bound)).message).toBe(fn);
  });

  test("is none of them when the argument is Copy or no closure", () => {
    const copied = closure("copied", { n: move(0) }).fnMut(({ n }) => ++n.value);
    const bound = partial(applies(), 1, copied);
    const fn: WhyNot<typeof bound, "Fn"> = `${notFn}; note: in part \`f\``;
    expect(thrown(() => untyped(call)(bound)).message).toBe(fn);
    const list = partial(closure("counts", { total: mut(total) }).fnMut(({ total }, list: number[]) => (total.value += list.length)), [1]);
    const listFn: WhyNot<typeof list, "Fn"> = `${notFn}; note: in part \`f\``;
    expect(thrown(() => untyped(call)(list)).message).toBe(listFn);
  });
});

describe("numbers that make no sense", () => {
  test("are said back", () => {
    expect(() => memoize(inc(), { size: 0 })).toThrow(new RangeError("a cache cannot remember 0 calls"));
    expect(() => memoize(inc(), { size: 1.5 })).toThrow(new RangeError("a cache cannot remember 1.5 calls"));
    expect(() => repeat(inc(), -1)).toThrow(new RangeError("cannot repeat a call -1 times"));
    expect(() => repeat(inc(), 0.5)).toThrow(new RangeError("cannot repeat a call 0.5 times"));
  });
});

describe("arguments are counted through", () => {
  test("compositions", () => {
    expect(curry(compose(inc(), sum()))(1)(2)).toBe(4);
    expect(curry(compose(String, inc(), sum()))(1)(2)).toBe("4");
    expect(curry(flow(sum(), inc()))(1)(2)).toBe(4);
    expect(curry(mapArgs(inc(), closure({}).fn((_, x: number, y: number): [number] => [x * y])))(2)(3)).toBe(7);
    expect(curry(converge(sum(), sum(), sum()))(1)(2)).toBe(6);
    expect(curry(flip(sum()))(1)(2)).toBe(3);
    expect(curry(partial(closure({}).fn((_, x: number, y: number, z: number) => x + 10 * y + 100 * z), 1))(2)(3)).toBe(321);
  });

  test("a closure that is lent for each stage of currying", () => {
    const seen = place<number[]>([]);
    const note = closure({ seen: mut(seen) }).fnMut(({ seen }, x: number, y: number) => seen.value.push(x, y));
    const stages = curry(byMut(note));
    expect([stages(1)(2), seen.value]).toEqual([2, [1, 2]]);
    const rate = 2;
    const scale = closure({ rate: ref(rate) }).fn(({ rate }, x: number, y: number) => rate.value * x * y);
    expect(curry(byRef(scale))(3)(4)).toBe(24);
    const owner = closure({ list: move([0]) }).fnMut(({ list }, x: number, y: number) => list.value.push(x, y));
    const curried = curry(owner);
    expect(codeOf(() => untyped(owner)(1, 2))).toBe("E0382");
    expect([curried(1)(2), curried(3)(4)]).toEqual([3, 5]);
  });
});
