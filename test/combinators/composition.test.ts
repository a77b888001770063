import { describe, expect, test } from "vitest";
import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref, type Boxed, type Fn, type FnMut } from "fn-traits";
import { compose, flow } from "fn-traits/combinators";
import { owner, thrown, untyped } from "./support.js";

const measure = (text: string) => text.length;
const double = (n: number) => n * 2;
const show = (n: number) => `<${n}>`;

describe("flow", () => {
  test("runs its steps from left to right; the first takes any arguments", () => {
    expect(flow(measure, double, show)("abc")).toBe("<6>");
    expect(flow(Math.max, show)(1, 7, 3)).toBe("<7>");
    expect(flow(() => 4)()).toBe(4);
    expect(flow((...args: number[]) => args.length)(1, 2, 3)).toBe(3);
  });

  test.each(Array.from({ length: 23 }, (_, index) => index))("has %d steps", (length) => {
    const steps = Array.from({ length }, (_, index) => (text: string) => `${text}${index},`);
    const expected = steps.reduce((text, step) => step(text), ">");
    expect(untyped(flow)(...steps)(">")).toBe(expected);
    expect(untyped(compose)(...[...steps].reverse())(">")).toBe(expected);
  });

  test.each(Array.from({ length: 22 }, (_, index) => index + 1))("of %d steps runs none of them once it was dropped", (length) => {
    const log: string[] = [];
    const first = (n: number) => (log.push("ran"), n);
    const steps = [first, ...Array<typeof double>(length).fill(double)].slice(0, length - 1);
    const f = untyped(flow)(...steps, owner(log, "last").fn());
    expect(f(1)).toBe(2 ** Math.max(length - 2, 0) + 1);
    drop(f);
    log.length = 0;
    expect(thrown(() => untyped(f)(1))).toContain("error[E0382]: use of moved value: this closure");
    expect(log).toEqual([]);
  });

  test("owns no function, whatever properties it has", () => {
    const log: string[] = [];
    const step = Object.assign((n: number) => n + 1, { [Symbol.dispose]: () => void log.push("step") });
    const f = flow(step, double);
    drop(f);
    callOnce(f, 1);
    expect([f.output, f(2), log]).toEqual([4, 6, []]);
  });

  test("calls its steps without a receiver", () => {
    const receivers: unknown[] = [];
    const step = function (this: unknown, x: number) {
      receivers.push(this);
      return x;
    };
    const object = { run: untyped(flow)(step, step) };
    object.run(1);
    expect(receivers).toEqual([undefined, undefined]);
  });

  test("has the weakest kind of its steps", () => {
    const log: string[] = [];
    const { fn, fnMut, fnOnce } = owner(log, "add");
    const weakest = (...kinds: ("fn" | "fnMut" | "fnOnce" | "plain")[]) => {
      const steps = kinds.map((kind) => ({ fn, fnMut, fnOnce, plain: () => double })[kind]());
      return untyped(flow)(...steps)["~closure"].kind;
    };
    expect(weakest("plain")).toBe("Fn");
    expect(weakest("plain", "fn")).toBe("Fn");
    expect(weakest("fn", "fnMut", "plain")).toBe("FnMut");
    expect(weakest("fnMut", "fnOnce", "fn")).toBe("FnOnce");
    expect(typeof flow(fnOnce(), double)).toBe("object");
  });

  test("takes its steps, and drops them in reverse order", () => {
    const log: string[] = [];
    const first = owner(log, "first").fn();
    const second = owner(log, "second").fnMut();
    const both = flow(first, double, second);
    expect(both(1)).toBe(5);
    expect(both(1)).toBe(6);
    expect(thrown(() => first(1))).toContain("error[E0382]: use of moved value: `first`");
    expect(thrown(() => second(1))).toContain("error[E0382]: use of moved value: `second`");
    drop(both);
    expect(log).toEqual(["second", "first"]);
    expect(thrown(() => untyped(both)(1))).toContain("error[E0382]: use of moved value: this closure");
  });

  test("with a Copy step copies it", () => {
    const n = 3;
    const add = closure({ n: ref(n) }).fn(({ n }, x: number) => x + n.value);
    const twice = flow(add, add);
    expect(twice(1)).toBe(7);
    expect(add(1)).toBe(4);
    const count = closure({ n: move(0) }).fnMut(({ n }) => ++n.value);
    const shown = flow(count, show);
    expect([shown(), shown(), count()]).toEqual(["<1>", "<2>", 1]);
  });

  test("runs an FnOnce step by value, once", () => {
    const log: string[] = [];
    const once = flow(owner(log, "a").fn(), owner(log, "b", 10).fnOnce(), show);
    callOnce(once, 1);
    expect(once.output).toBe("<12>");
    expect(log).toEqual(["b", "a"]);
    expect(thrown(() => untyped(callOnce)(once, 1))).toContain("error[E0382]: use of moved value");
  });

  test("called by value drops its steps, also when one throws", () => {
    const log: string[] = [];
    const failing = flow(owner(log, "a").fnMut(), (): number => {
      throw new Error("stop");
    });
    expect(() => callOnce(failing, 1)).toThrow("stop");
    expect(log).toEqual(["a"]);
    const copied = flow(measure, show);
    callOnce(copied, "ab");
    expect(copied.output).toBe("<2>");
  });

  test("checks all its steps before it takes any", () => {
    const log: string[] = [];
    const first = owner(log, "first").fn();
    const last = owner(log, "last").fn();
    drop(last);
    expect(thrown(() => untyped(flow)(first, last))).toContain("error[E0382]: use of moved value: `last`");
    expect(thrown(() => untyped(flow)(first, 3))).toContain("error[E0618]");
    expect(thrown(() => untyped(flow)(first, first))).toContain("error[E0382]: use of moved value: `first`");
    expect(first(1)).toBe(2);
    const running: () => string = closure("running", { f: move(1) }).fnMut((): string => thrown(() => untyped(flow)(running)));
    expect(running()).toContain("error[E0499]: cannot borrow `running`");
  });

  test("is cloned with its steps, which then change apart", () => {
    const count = closure({ n: move([0]) }).fnMut(({ n }, x: number) => (n.value[0]! += x));
    const counted = flow(measure, count, show);
    counted("abc");
    const other = clone(counted);
    expect(counted("a")).toBe("<4>");
    expect(other("ab")).toBe("<5>");
    expect(counted("a")).toBe("<5>");
  });

  test("that cannot be cloned says why, as the types do", () => {
    const total = place(0);
    const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
    const resources = owner([], "owned").fn();
    const all = flow(measure, add, flow(double, resources));
    expect(thrown(() => untyped(clone)(all))).toBe(
      "error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `step2`" +
        "; also error[E0277]: the trait bound `object: Clone` is not satisfied: captured variable `resource`; capture it by `ref`, or `move` a clone in; note: in part `step2`; note: in part `step3`",
    );
    expect(all("ab")).toBe(5);
  });

  test("that is too weak says why, as the types do", () => {
    const add = owner([], "add").fnMut();
    const once = owner([], "once").fnOnce();
    expect(thrown(() => untyped(call)(flow(measure, flow(add, double)), "a"))).toBe(
      "error[E0525]: expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`; note: in part `step1`; note: in part `step2`",
    );
    expect(thrown(() => untyped(callMut)(flow(owner([], "add").fnMut(), once), 1))).toBe(
      "error[E0525]: expected a closure that implements the `FnMut` trait, but `once` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`; note: in part `step2`",
    );
    expect(thrown(() => untyped(fnPtr)(flow(measure)))).toBe(
      "error[E0308]: mismatched types: expected a function pointer, but this closure captures its parts; only a closure that captures nothing coerces, use `boxed`",
    );
  });

  test("is entered once at a time when a step is FnMut, also while another step runs", () => {
    let again: () => unknown = () => 0;
    const counted = flow(closure({ n: move([0]) }).fnMut(({ n }) => ++n.value[0]!), () => again());
    again = () => thrown(() => counted());
    expect(counted()).toContain("error[E0499]: cannot borrow this closure as mutable more than once");
    const shared = flow((depth: number) => depth - 1, (depth): number => (depth > 0 ? shared(depth) : depth));
    expect(shared(3)).toBe(0);
  });

  test("is a closure like any other", () => {
    const log: string[] = [];
    const box: Boxed<FnMut<[number], string>> = boxed(flow(owner(log, "boxed").fnMut(), show));
    expect(box(1)).toBe("<2>");
    expect(box(1)).toBe("<3>");
    drop(box);
    expect(log).toEqual(["boxed"]);
    const inner = flow(owner(log, "inner").fn(), show);
    const outer = closure({ inner: move(inner) }).fn(({ inner }, x: number) => inner.value(x));
    expect(outer(1)).toBe("<2>");
    expect(thrown(() => inner(1))).toContain("E0382");
    outer[Symbol.dispose]();
    expect(log).toEqual(["boxed", "inner"]);
    const list: Boxed<Fn<[string], number>>[] = [boxed(flow(measure)), boxed(flow(measure, double))];
    expect(list.map((f) => f("abc"))).toEqual([3, 6]);
    expect([1, 2].map(flow(double, show))).toEqual(["<2>", "<4>"]);
  });

  test("of async steps", async () => {
    const log: string[] = [];
    const load = closure({ resource: move(owner(log, "load").fn()) }).fnMut(async (_, x: number) => x);
    const loaded = flow(load, (promise) => promise.then(show));
    const first = loaded(1);
    expect(thrown(() => loaded(2))).toContain("E0499");
    expect(await first).toBe("<1>");
    expect(await loaded(2)).toBe("<2>");
    callOnce(loaded, 3);
    expect(log).toEqual([]);
    expect(await loaded.output).toBe("<3>");
    expect(log).toEqual(["load"]);
  });

  test("whose promise is pending is entered again as far as its parts are, and dropped after it", async () => {
    const log: string[] = [];
    const count = owner(log, "count").fnMut();
    const load = closure("load", { resource: move(owner(log, "load").fn()) }).fnMut(async (_, x: number) => x);
    const loaded = flow(count, async (x) => x);
    expect(await Promise.all([loaded(1), loaded(2)])).toEqual([2, 4]);
    drop(loaded);
    expect(log).toEqual(["count"]);
    const late = flow(load, (promise) => promise.then(show));
    const first = late(1);
    expect(thrown(() => late(2))).toContain("E0499");
    drop(late);
    expect(log).toEqual(["count"]);
    expect(await first).toBe("<1>");
    expect(log).toEqual(["count", "load"]);
  });
});

describe("compose", () => {
  test("runs its parts from right to left", () => {
    expect(compose(show, double, measure)("abc")).toBe("<6>");
    expect(compose(show, Math.max)(1, 7, 3)).toBe("<7>");
  });

  test("names its parts by their place", () => {
    const add = owner([], "add").fnMut();
    expect(thrown(() => untyped(call)(compose(show, add, measure), "a"))).toContain("; note: in part `argument2`");
  });

  test("drops the last part first", () => {
    const log: string[] = [];
    drop(compose(owner(log, "outer").fn(), owner(log, "inner").fn()));
    expect(log).toEqual(["inner", "outer"]);
  });
});
