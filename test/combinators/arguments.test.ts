import { describe, expect, test } from "vitest";
import { callMut, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref, type FnOnce } from "fn-traits";
import { constant, curry, flip, flow, identity, mapArgs, mapOutput, partial, pipe, tap, uncurry } from "fn-traits/combinators";
import { Resource, owner, thrown, untyped } from "./support.js";

const join = (...parts: unknown[]) => parts.join("");

describe("pipe", () => {
  test("sends a value through its steps", () => {
    expect(pipe(3)).toBe(3);
    expect(pipe("ab", (text) => text.length, (n) => n * 2, String)).toBe("4");
    expect(untyped(pipe)(">", ...Array.from({ length: 13 }, (_, index) => (text: string) => text + index))).toBe(">0123456789101112");
  });

  test("calls every closure by value, and drops them at the end", () => {
    const log: string[] = [];
    const { fn, fnMut, fnOnce } = owner(log, "step", 10);
    const first = fn();
    expect(pipe(1, first, fnMut(), (n) => (log.push("between"), n), fnOnce())).toBe(31);
    expect(log).toEqual(["between", "step", "step", "step"]);
    expect(thrown(() => first(1))).toContain("E0382");
  });

  test("calls nothing when a step is refused, and drops the others when one throws", () => {
    const log: string[] = [];
    const step = owner(log, "step").fn();
    const gone = owner(log, "gone").fn();
    drop(gone);
    log.length = 0;
    expect(thrown(() => untyped(pipe)(1, (n: number) => log.push(String(n)), step, gone))).toContain("use of moved value: `gone`");
    expect(thrown(() => untyped(pipe)(1, (n: number) => log.push(String(n)), 5))).toContain("E0618");
    expect(log).toEqual([]);
    const stop = (): number => {
      throw new Error("stop");
    };
    expect(thrown(() => pipe(1, stop, step))).toBe("stop");
    expect(log).toEqual(["step"]);
  });

  test("leaves a Copy closure where it is", () => {
    const n = 2;
    const double = closure({ n: ref(n) }).fn(({ n }, x: number) => x * n.value);
    expect(pipe(1, double, double)).toBe(4);
    expect(double(4)).toBe(8);
  });
});

describe("partial", () => {
  test("binds the first arguments", () => {
    expect(partial(join, 1, 2)(3, 4)).toBe("1234");
    expect(partial(join)(1)).toBe("1");
    expect(partial((a: string, b: number) => a.repeat(b), "ab")(2)).toBe("abab");
    const add = owner([], "add").fnMut();
    const next = partial(add, 5);
    expect([next(), next()]).toEqual([6, 7]);
  });

  test("owns the function and the arguments", () => {
    const log: string[] = [];
    const bound = new Resource(log, "bound");
    const f = closure({ f: move(new Resource(log, "f")) }).fn((_, resource: Resource, n: number) => resource.name + n);
    const name = partial(f, bound);
    expect(name(1)).toBe("bound1");
    expect(thrown(() => untyped(clone)(name))).toBe(
      "error[E0277]: the trait bound `object: Clone` is not satisfied: captured variable `arg1`; capture it by `ref`, or `move` a clone in; also error[E0277]: the trait bound `object: Clone` is not satisfied: captured variable `f`; capture it by `ref`, or `move` a clone in; note: in part `f`",
    );
    drop(name);
    expect(log).toEqual(["bound", "f"]);
  });

  test("shares data with its calls, and clones it with itself", () => {
    const list = [1];
    const push = partial((list: number[], n: number) => list.push(n), list);
    const other = clone(push);
    expect([push(2), other(3), push(4)]).toEqual([2, 2, 3]);
    expect(list).toEqual([1, 2, 4]);
  });

  test("hands a closure on by value", () => {
    const log: string[] = [];
    const task = owner(log, "task").fnMut();
    const kept: unknown[] = [];
    const run = partial((f: (n: number) => number, n: number) => (kept.push(f), f(n)), task);
    expect(thrown(() => task(1))).toContain("use of moved value: `task`");
    expect(thrown(() => untyped(callMut)(run, 1))).toBe(
      "error[E0525]: expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it moves the variable `arg1` out of its environment; build it with `.fnMut`, or ask for `FnOnce`",
    );
    callOnce(run, 1);
    expect(run.output).toBe(2);
    // The callee owns it now, and has not dropped it.
    expect(log).toEqual([]);
    expect(untyped(kept[0])(1)).toBe(3);
    const count = closure({ n: move(0) }).fnMut(({ n }) => ++n.value);
    const twice = partial((f: () => number, times: number) => times * f(), count);
    expect([twice(10), twice(10), count()]).toEqual([10, 10, 1]);
  });

  test("hands an FnOnce on as the closure that it is, also behind other arguments", () => {
    const log: string[] = [];
    const run = partial((n: number, task: FnOnce<[number], number>) => {
      callOnce(task, n);
      return task.output;
    }, 1, owner(log, "task", 2).fnOnce());
    callOnce(run);
    expect([run.output, log]).toEqual([3, ["task"]]);
    const first = partial((task: FnOnce<[number], number>, n: number) => (callOnce(task, n), task.output), owner(log, "first", 2).fnOnce());
    callOnce(first, 3);
    expect(first.output).toBe(5);
    const kept = partial((_: number, task: unknown) => task, 1, owner(log, "kept").fnMut());
    callOnce(kept);
    expect(untyped(kept.output)(1)).toBe(2);
    expect(log).toEqual(["task", "first"]);
  });

  test("of an FnOnce", () => {
    const once = partial(owner([], "once", 4).fnOnce(), 1);
    callOnce(once);
    expect(once.output).toBe(5);
  });
});

test("flip exchanges the first two arguments", () => {
  const all = (a: number, b: number, ...rest: number[]) => [a, b, ...rest];
  expect(flip(all)(1, 2, 3, 4)).toEqual([2, 1, 3, 4]);
  expect(flip(flip((a: number, b: number, c: number) => [a, b, c]))(1, 2, 3)).toEqual([1, 2, 3]);
  const once = flip(closure({ list: move(["x"]) }).fnOnce(({ list }, a: string, b: string) => [...list.take(), a, b].join()));
  callOnce(once, "b", "a");
  expect(once.output).toBe("x,a,b");
});

describe("curry", () => {
  test("takes arguments one by one", () => {
    const f = curry((a: string, b: string, c: string) => a + b + c);
    expect(f("a")("b")("c")).toBe("abc");
    const ab = f("a")("b");
    expect([ab("1"), ab("2")]).toEqual(["ab1", "ab2"]);
    expect(curry(() => 1)()).toBe(1);
    expect(curry((a: number) => a)(1)).toBe(1);
  });

  test("counts parameters as JavaScript does, or as it is told", () => {
    const f = (a: number, b = 2) => a + b;
    expect(untyped(curry)(f)(1, 3)).toBe(4);
    expect(curry(f, 2)(1)(3)).toBe(4);
    const g = closure({ n: move(1) }).fn(({ n }, a: number, b: number) => n.value + a + b);
    expect(curry(g)(1)(1)).toBe(3);
    expect(curry(flow((a: number, b: number) => a + b, String))(1)(2)).toBe("3");
    expect(curry(partial((a: number, b: number, c: number) => a + b + c, 1))(1)(1)).toBe(3);
    expect(curry(flip((a: string, b: string) => a + b))("a")("b")).toBe("ba");
  });

  test("lends a closure to the stages after the first", () => {
    const log: string[] = [];
    const f = curry(closure("f", { r: move(new Resource(log, "f")) }).fnMut((_, a: number, b: number) => a + b));
    const one = f(1);
    expect(one(2)).toBe(3);
    expect(f(2)(2)).toBe(4);
    drop(f);
    expect(log).toEqual(["f"]);
    expect(thrown(() => one(2))).toContain("use of moved value: `f`");
  });

  test("lends an Fn again and again", () => {
    const log: string[] = [];
    const f = curry(closure("f", { r: move(new Resource(log, "f")) }).fn(({ r }, a: string, b: string, c: string) => r.value.name + a + b + c));
    const one = f("a");
    expect([one("b")("c"), one("d")("e"), f("x")("y")("z")]).toEqual(["fabc", "fade", "fxyz"]);
    drop(f);
    expect(log).toEqual(["f"]);
    expect(thrown(() => one("b")("c"))).toContain("use of moved value: `f`");
  });

  test("gives each stage a copy of a Copy closure", () => {
    const f = curry(closure({ calls: move(0) }).fnMut(({ calls }, a: string, b: string) => a + b + ++calls.value));
    const a = f("a");
    expect([a("b"), a("b"), f("a")("b")]).toEqual(["ab1", "ab2", "ab1"]);
  });

  test("moves an FnOnce along", () => {
    const log: string[] = [];
    const f = curry(closure({ r: move(new Resource(log, "f")) }).fnOnce(({ r }, a: string, b: string) => r.take().name + a + b));
    callOnce(f, "a");
    const rest = f.output;
    callOnce(rest, "b");
    expect(rest.output).toBe("fab");
    expect(log).toEqual([]);
    const dropped = curry(closure({ r: move(new Resource(log, "f")) }).fnOnce((_, a: string, b: string) => a + b));
    callOnce(dropped, "a");
    dropped.output[Symbol.dispose]();
    expect(log).toEqual(["f"]);
  });

  test("hands a closure among the arguments on by value", () => {
    const log: string[] = [];
    const f = untyped(curry)((task: (n: number) => number, n: number) => task(n));
    const withTask = f(owner(log, "task").fnMut());
    expect(thrown(() => withTask(1))).toContain("not a function");
    untyped(callOnce)(withTask, 1);
    expect(withTask.output).toBe(2);
  });
});

describe("uncurry", () => {
  test("makes one call of two", () => {
    expect(uncurry((a: string) => (b: string, c: string) => a + b + c)("a", "b", "c")).toBe("abc");
    expect(uncurry((a: string, b: string) => (c: string) => a + b + c)("a", "b", "c")).toBe("abc");
    expect(uncurry((a = "x") => (b: string) => a + b, 1)("a", "b")).toBe("ab");
    expect(uncurry((...first: string[]) => (...second: string[]) => [first, second], 2)("a", "b", "c")).toEqual([["a", "b"], ["c"]]);
    const nested = uncurry(uncurry((a: string) => (b: string) => (c: string) => a + b + c));
    expect(nested("a", "b", "c")).toBe("abc");
  });

  test("calls what the first call gives by value", () => {
    const log: string[] = [];
    const f = uncurry((name: string) => owner(log, name, 5).fnOnce());
    expect(f("a", 1)).toBe(6);
    expect(uncurry((name: string) => owner(log, name, 5).fn())("b", 1)).toBe(6);
    const assigns = () => closure({ last: move<Disposable | null>(null), list: move([1]) }).fnOnce(({ last }) => void (last.value = new Resource(log, "c")));
    uncurry(assigns)();
    expect(log).toEqual(["a", "b", "c"]);
    const start = closure({ list: move(["x"]) }).fnOnce(({ list }, a: string) => {
      const items = list.take();
      return (b: string) => [...items, a, b].join();
    });
    const once = uncurry(start);
    callOnce(once, "a", "b");
    expect(once.output).toBe("x,a,b");
  });
});

test("identity gives its argument back", () => {
  const object = {};
  expect(identity(object)).toBe(object);
});

describe("constant", () => {
  test("always gives the same value", () => {
    const list = [1];
    const get = constant(list);
    expect(get()).toBe(list);
    expect(get()).toBe(list);
    expect(clone(get)()).toEqual([1]);
    expect(clone(get)()).not.toBe(list);
    expect(untyped(constant(3))(1, 2)).toBe(3);
  });

  test("owns its value, and gives a closure away", () => {
    const log: string[] = [];
    drop(constant(new Resource(log, "value")));
    expect(log).toEqual(["value"]);
    const get = constant(owner(log, "task").fnMut());
    callOnce(get);
    expect(get.output(1)).toBe(2);
    const last = constant(owner(log, "last").fnOnce());
    callOnce(last);
    const task = last.output;
    callOnce(task, 2);
    expect(task.output).toBe(3);
    expect(log).toEqual(["value", "last"]);
    const count = closure({ n: move(0) }).fnMut(({ n }) => ++n.value);
    const counters = constant(count);
    expect([counters()(), counters()(), count()]).toEqual([1, 1, 1]);
  });
});

test("tap lets a closure see a value", () => {
  const seen = place<number[]>([]);
  const note = tap(closure({ seen: mut(seen) }).fnMut(({ seen }, n: number) => seen.value.push(n)));
  expect([note(3), note(4)]).toEqual([3, 4]);
  expect(seen.value).toEqual([3, 4]);
  const once = tap(owner([], "once").fnOnce());
  callOnce(once, 7);
  expect(once.output).toBe(7);
});

test("mapOutput changes what a function gives", () => {
  const next = mapOutput(owner([], "next").fnMut(), (n) => n * 10);
  expect([next(1), next(1)]).toEqual([20, 30]);
  const once = mapOutput((n: number) => n + 1, owner([], "once", 4).fnOnce());
  callOnce(once, 1);
  expect(once.output).toBe(6);
});

test("mapArgs changes what a function takes", () => {
  const f = mapArgs((a: number, b: string) => b.repeat(a), (b: string, a: number) => [a, b]);
  expect(f("x", 3)).toBe("xxx");
  const log: string[] = [];
  const once = mapArgs(owner(log, "f", 4).fnOnce(), (n: number): [number] => [n * 2]);
  callOnce(once, 3);
  expect(once.output).toBe(10);
  expect(curry(f)("ab")(2)).toBe("abab");
});

test("each of them takes its parts, and gives them back to no one", () => {
  const makers: ((f: any) => Disposable)[] = [
    (f) => partial(f, 1),
    (f) => flip(f),
    (f) => curry(f),
    (f) => uncurry(f),
    (f) => tap(f),
    (f) => mapOutput(f, String),
    (f) => mapOutput(fnPtr(String), f),
    (f) => mapArgs(f, (n: number): [number] => [n]),
  ];
  for (const make of makers) {
    const log: string[] = [];
    const f = owner(log, "f").fnMut();
    const made = make(f);
    expect(thrown(() => f(1))).toContain("use of moved value: `f`");
    expect(log).toEqual([]);
    made[Symbol.dispose]();
    made[Symbol.dispose]();
    expect(log).toEqual(["f"]);
    expect(thrown(() => make(f))).toContain("use of moved value: `f`");
    expect(thrown(() => make(1))).toContain("E0618");
    expect(thrown(() => make(undefined))).toContain("E0618");
  }
});
