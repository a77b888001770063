// Inferred closures at run time: what they capture, how their kind is learned, and what is thrown where
// the types would have refused.
import { boxed, call, callMut, callOnce, cell, clone, closure, drop, move, mut, place, ref, type Fn, type FnMut } from "fn-traits";
import { infer, inferMove, inner, innerMove, type Use } from "fn-traits/infer";
import { flow, map } from "fn-traits/combinators";
import { desugar } from "fn-traits/testing";
import { describe, expect, test, vi } from "vitest";
import { codeOf, resources, thrown, untyped } from "../support.js";

const counting = (name = "") => {
  const count = place(0);
  const next = infer(name, { count, by: 2 }, function* ({ count, by }, times: number = 1) {
    const step = times * (yield* by);
    return yield* count.update((count) => count + step);
  });
  return { count, next };
};
const taking = () => infer("taking", { list: [3, 1, 2] }, function* ({ list }) {
  return (yield* list.take()).sort();
});

describe("an inferred closure", () => {
  test("reads, assigns, updates, mutates and takes its variables", () => {
    const [n, list, gone] = [place(1), place([1]), place(["a"])];
    const f = infer({ n, list, gone, k: 10 }, function* ({ n, list, gone, k }, x: number) {
      yield* n.set((yield* k) + x);
      const length = yield* list.mutate((list) => list.push(x));
      const changed = yield* n.update((n) => n * 2);
      return { length, changed, read: [yield* n, yield* list], copied: yield* n.take(), taken: yield* gone.take() };
    });
    callOnce(f, 5);
    expect(f.output).toEqual({ length: 2, changed: 30, read: [30, [1, 5]], copied: 30, taken: ["a"] });
    expect([n.value, list.value]).toEqual([30, [1, 5]]);
    expect(thrown(() => gone.value).message).toContain("error[E0382]: use of moved value");
  });

  test("pushes to a list, which has to be a place", () => {
    const list = place([1]);
    const push = infer({ list }, function* ({ list }, n: number) {
      yield* list.push(n);
    });
    push(2);
    expect(list.value).toEqual([1, 2]);
    const fixed = [1];
    // @ts-expect-error error[E0596]
    const refused = infer({ fixed }, function* ({ fixed }) {
      yield* fixed.push(2);
    });
    expect(thrown(() => refused()).message).toContain("error[E0596]: cannot borrow `fixed` as mutable");
  });

  test("does nothing without `yield*`", () => {
    const n = place(1);
    const f = infer({ n }, function* ({ n }) {
      void [n.set(2), n.update((n) => n + 1), n.take()];
      return yield* n;
    });
    expect([f(), n.value]).toEqual([1, 1]);
  });

  test("is a function with arguments, whose variables others see change", () => {
    const { count, next } = counting();
    expect([next(), next(3), [1, 2].map((n) => next(n))]).toEqual([2, 8, [10, 14]]);
    count.value = 0;
    expect([callMut(next), map([1, 1], next)]).toEqual([2, [4, 6]]);
  });

  test("runs its body only when it is called, and its parameters' defaults too", () => {
    const ran = vi.fn(() => 1);
    const f = infer({ k: 1 }, function* ({ k }, n: number = ran(), { m }: { m: number } = { m: ran() }, ...rest: number[]) {
      ran();
      return (yield* k) + n + m + rest.length;
    });
    expect(ran).toHaveBeenCalledTimes(0);
    expect([f(), f(2, { m: 3 }, 4)]).toEqual([3, 7]);
    expect(ran).toHaveBeenCalledTimes(4);
  });

  test("takes its variables in any pattern", () => {
    const n = place(1);
    const renamed = infer({ n }, function* ({ n: m }) {
      return yield* m.update((m) => m + 1);
    });
    const whole = infer({ n, other: [1] }, function* (variables) {
      return yield* variables.n.update((n) => n + 1);
    });
    const rest = infer({ n, other: [1] }, function* ({ other, ...rest }) {
      return (yield* other).length + (yield* rest.n);
    });
    const none = infer({ n }, function* (_, x: number) {
      return x;
    });
    expect([renamed(), whole(), rest(), none(7)]).toEqual([2, 3, 4, 7]);
    callOnce(whole);
    expect(n.value).toBe(4);
    const owned = inferMove({ n, other: [1] }, function* (variables) {
      return yield* variables.other;
    });
    expect([owned(), n.value]).toEqual([[1], 4]);
  });

  test("borrows fields apart from each other, and moves them out one by one", () => {
    const p = place({ x: 1, y: [1], z: { deep: ["a"], kept: "k" } });
    const f = infer({ p }, function* ({ p }) {
      yield* p.field("x").update((x) => x + 1);
      yield* p.field("y").mutate((y) => y.push(2));
      const taken = yield* p.field("z").field("deep").take();
      return [taken, yield* p.field("z").field("kept"), yield* p.field("x")];
    });
    callOnce(f);
    expect(f.output).toEqual([["a"], "k", 2]);
    expect(p.value.y).toEqual([1, 2]);
    const again = infer({ p }, function* ({ p }) {
      yield* p.field("y").take();
      return yield* p;
    });
    const error = thrown(() => callOnce(again));
    expect([error.code, error.variable]).toEqual(["E0382", "p.y"]);
    const filled = infer({ p }, function* ({ p }) {
      const before = yield* p.field("y").take();
      yield* p.field("y").set([9]);
      return [before, (yield* p).y];
    });
    callOnce(filled);
    expect(filled.output).toEqual([[1, 2], [9]]);
  });

  test("borrows again, and goes through references", () => {
    const n = place(1);
    const f = infer({ n }, function* ({ n }) {
      const reference = yield* n.mut();
      reference.value += 1;
      return [(yield* n.ref()).value, n, reference.value];
    });
    expect([f()[0], n.value]).toEqual([2, 2]);
    const outer = closure({ n: mut(n), list: ref([1]) }).fnMut(({ n, list }) => {
      const set = infer({ n, list }, function* ({ n, list }) {
        yield* n.deref.set((yield* list.deref).length + 5);
        yield* n.deref.mutate((n) => n);
        return (yield* n).value + (yield* n.deref.take());
      });
      return set();
    });
    expect([outer(), n.value]).toEqual([12, 6]);
    const lent = closure({ n: mut(n) }).fnMut(({ n }) => {
      const add = inferMove({ n }, function* ({ n }) {
        return yield* n.deref.update((n) => n + 1);
      });
      return add() + add();
    });
    expect([lent(), n.value]).toEqual([15, 8]);
  });

  test("has what an `fnOnce` body owns as places of its own", () => {
    const outer = closure({ list: move([1]) }).fnOnce(({ list }) => {
      const push = infer({ list }, function* ({ list }) {
        yield* list.mutate((list) => list.push(2));
        return yield* list.take();
      });
      callOnce(push);
      return [push.output, codeOf(() => list.value)];
    });
    callOnce(outer);
    expect(outer.output).toEqual([[1, 2], "E0382"]);
  });

  test("calls captured closures by their kinds", () => {
    const log: unknown[] = [];
    const fn = closure({ k: ref(2) }).fn(({ k }, n: number) => n * k.value);
    const fnMut = place(closure({ log: mut(place(log)) }).fnMut(({ log }, what: string) => log.value.push(what)));
    const fnOnce = closure({ list: move([1, 2]) }).fnOnce(({ list }) => list.take().length);
    const f = infer({ fn, fnMut, fnOnce }, function* ({ fn, fnMut, fnOnce }) {
      return [yield* fn.call(4), yield* fnMut.call("a"), yield* fnOnce.call()];
    });
    callOnce(f);
    expect([f.output, log]).toEqual([[8, 1, 2], ["a"]]);
    expect(codeOf(() => untyped(callOnce)(fnOnce))).toBe("E0382");
    const notCalled = untyped(infer)({ n: 1 }, function* ({ n }: any) {
      return yield* n.call();
    });
    expect(codeOf(() => notCalled())).toBe("E0618");
  });

  test("makes closures whose uses are its own", () => {
    const [sum, words] = [place(0), ["a", "b"]];
    const f = infer({ sum, words }, function* ({ sum, words }) {
      const add = yield* inner(function* (n: number) {
        return yield* sum.update((sum) => sum + n);
      });
      const join = yield* innerMove(function* () {
        return (yield* words.take()).join();
      });
      [1, 2].forEach((n) => add(n));
      callOnce(join);
      return join.output;
    });
    callOnce(f);
    expect([f.output, sum.value]).toEqual(["a,b", 3]);
  });

  test("goes on after a `yield` that is none of an access", () => {
    const f = untyped(infer)({ n: 1 }, function* ({ n }: any): any {
      yield 5;
      return yield* n;
    });
    expect(f()).toBe(1);
  });

  test("must be a generator function", () => {
    for (const body of [() => 1, async function* () {}, undefined]) expect(codeOf(() => untyped(infer)({}, body))).toBe("E0618");
  });
});

describe("the kind", () => {
  test("is learned while the body runs, and why", () => {
    const { next } = counting("next");
    next();
    const error = thrown(() => untyped(call)(next));
    expect(error.message).toBe(
      "error[E0525]: expected a closure that implements the `Fn` trait, but `next` only implements `FnMut`, because it mutates the variable `count`; keep it in a `Cell`, or ask for `FnMut`",
    );
    const reading = infer({ k: [1] }, function* ({ k }) {
      return yield* k;
    });
    expect([reading(), call(reading)]).toEqual([[1], [1]]);
  });

  test("`FnOnce` means that the call consumes the closure", () => {
    const f = taking();
    callOnce(f);
    expect(f.output).toEqual([1, 2, 3]);
    expect(thrown(() => untyped(callOnce)(f)).message).toContain("`taking` was consumed by an earlier call");
    // The types have no `()` for it; called so, it is consumed as well.
    const called = untyped(taking());
    expect(called()).toEqual([1, 2, 3]);
    expect(thrown(called).message).toContain("`taking` was consumed by an earlier call");
    expect(thrown(() => untyped(callMut)(called)).message).toBe(
      "error[E0525]: expected a closure that implements the `FnMut` trait, but `taking` only implements `FnOnce`, because it moves the variable `list` out of its environment; clone it there, or ask for `FnOnce`",
    );
  });

  test("keeps a closure that only reads after `callOnce`", () => {
    const f = infer({ k: [1] }, function* ({ k }) {
      return (yield* k).length;
    });
    callOnce(f);
    callOnce(f);
    expect([f(), f.output]).toEqual([1, 1]);
  });

  test("`FnMut` is not entered while it runs", () => {
    const n = place(0);
    let again: (() => unknown) | undefined;
    const f = infer("f", { n }, function* ({ n }) {
      yield* n.update((n) => n + 1);
      return again?.();
    });
    again = f;
    expect(thrown(f).message).toContain("error[E0499]: cannot borrow `f` as mutable");
    again = undefined;
    f();
    expect(n.value).toBe(2);
    // Here the inner call is the first to write.
    const [m, depth] = [place(0), cell(0)];
    const late: FnMut<[], void> = infer("late", { m }, function* ({ m }): Generator<Use<"m", "assign">, void, unknown> {
      depth.set(depth.get() + 1);
      if (depth.get() < 2) late();
      yield* m.set(1);
    });
    expect(codeOf(late)).toBe("E0499");
  });

  test("`Fn` may be entered while it runs", () => {
    const factorial: Fn<[number], number> = infer({ one: 1 }, function* ({ one }, n: number): Generator<Use<"one", "ref">, number, unknown> {
      return n <= (yield* one) ? 1 : n * factorial(n - 1);
    });
    expect(factorial(5)).toBe(120);
  });

  test("a body that throws leaves the closure as the body left it", () => {
    const n = place(0);
    const f = infer({ n }, function* ({ n }, fail: boolean) {
      yield* n.update((n) => n + 1);
      if (fail) throw new Error("no");
      return yield* n;
    });
    expect(() => f(true)).toThrow("no");
    expect(f(false)).toBe(2);
  });
});

describe("what the types refuse", () => {
  test.each([
    ["E0594", "cannot assign to `k`, as `k` is not declared as mutable; declare it with `place`", { k: 1 }, (k: any) => k.set(2)],
    ["E0594", "cannot assign to `k.a`, as `k` is not declared", { k: { a: 1 } }, (k: any) => k.field("a").update(() => 2)],
    ["E0596", "cannot borrow `k` as mutable, as `k` is not declared", { k: [1] }, (k: any) => k.mutate(() => 0)],
    ["E0596", "cannot borrow `k` as mutable, as `k` is not declared", { k: [1] }, (k: any) => k.mut()],
    ["E0596", "cannot borrow `*k` as mutable, which is behind a `&` reference", { k: ref(1) }, (k: any) => k.deref.set(2)],
    ["E0507", "cannot move out of `*k` which is behind a reference", { k: ref([1]) }, (k: any) => k.deref.take()],
    ["E0509", "cannot move out of `k.a`, whose owner has a destructor", { k: { a: [1], [Symbol.dispose]() {} } }, (k: any) => k.field("a").take()],
  ])("%s: %s", (code, sentence, variables, access) => {
    for (const make of [infer, inferMove]) {
      const f = untyped(make)(variables, function* ({ k }: any): any {
        yield* access(k);
      });
      const error = thrown(() => f());
      expect([error.code, error.message]).toEqual([code, expect.stringContaining(sentence)]);
    }
  });

  test("E0382: a variable that the body has taken", () => {
    const f = infer({ list: place([1]) }, function* ({ list }) {
      return [yield* list.take(), yield* list.take()];
    });
    const error = thrown(() => callOnce(f));
    expect([error.code, error.variable]).toEqual(["E0382", "list"]);
  });

  test("E0382: a moved closure among the variables", () => {
    const f = closure("f", { list: move([1]) }).fnOnce(({ list }) => list.take());
    callOnce(f);
    const outer = untyped(infer)({ f }, function* ({ f }: any): any {
      return yield* f.call();
    });
    expect(thrown(() => outer()).message).toContain("`f` was consumed");
  });
});

describe("clones", () => {
  test("of what moves out take clones", () => {
    const list = place([3, 1, 2]);
    const f = infer({ list }, function* ({ list }) {
      return (yield* list.take()).sort();
    });
    const other = clone(f);
    callOnce(f);
    callOnce(other);
    expect([f.output, other.output, list.value]).toEqual([[1, 2, 3], [1, 2, 3], [3, 1, 2]]);
    expect(f.output).not.toBe(other.output);
    expect([codeOf(() => untyped(callOnce)(f)), codeOf(() => untyped(callOnce)(other))]).toEqual(["E0382", "E0382"]);
  });

  test("of what changes and then moves out have their own values", () => {
    const list = place([1]);
    const f = infer({ list }, function* ({ list }, n: number) {
      yield* list.mutate((list) => list.push(n));
      return yield* list.take();
    });
    const other = clone(f);
    callOnce(f, 2);
    callOnce(other, 3);
    expect([f.output, other.output]).toEqual([[1, 2], [1, 3]]);
  });

  test("take parts that are theirs", () => {
    const p = place({ a: [1], b: 1 });
    const f = infer({ p }, function* ({ p }) {
      return yield* p.field("a").take();
    });
    const other = clone(f);
    callOnce(f);
    callOnce(other);
    expect([f.output, other.output]).toEqual([[1], [1]]);
    expect(f.output).not.toBe(other.output);
  });

  test("of what only reads see the same variable", () => {
    const n = place(1);
    const f = infer({ n }, function* ({ n }) {
      return yield* n;
    });
    const other = clone(f);
    n.value = 2;
    expect([f(), other()]).toEqual([2, 2]);
  });

  test("of what was captured by `mut` are E0277, as soon as that is known", () => {
    const { next, count } = counting();
    const early = untyped(clone)(next);
    expect(thrown(() => early()).message).toContain("error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `count`");
    expect(count.value).toBe(0);
    const other = counting();
    other.next();
    expect(thrown(() => untyped(clone)(other.next)).message).toContain("`&mut number: Clone` is not satisfied: captured variable `count`");
  });

  test("of `move` closures count for themselves", () => {
    const n = place(0);
    const f = inferMove({ n }, function* ({ n }) {
      return yield* n.update((n) => n + 1);
    });
    const other = clone(f);
    expect([f(), f(), other(), n.value]).toEqual([1, 2, 1, 0]);
  });
});

describe("inferMove", () => {
  test("captures by value when it is made", () => {
    const [n, list] = [place(1), place([1])];
    const f = inferMove({ n, list }, function* ({ n, list }) {
      return (yield* n) + (yield* list).length;
    });
    n.value = 10;
    expect([f(), codeOf(() => list.value)]).toEqual([2, "E0382"]);
    list.value = [1, 2, 3];
    expect(f()).toBe(2);
  });

  test("leaves alone what its body does not name", () => {
    const list = place([1]);
    const f = inferMove({ list, k: 1 }, function* ({ k }) {
      return yield* k;
    });
    expect([f(), list.value]).toEqual([1, [1]]);
  });

  test("disposes what it owns, once", () => {
    const { log, a, b } = resources("a", "b");
    const f = inferMove({ a, b, k: 1 }, function* ({ a, b, k }) {
      return [yield* a, yield* b, yield* k].length;
    });
    expect([f(), f(), log]).toEqual([3, 3, []]);
    drop(f);
    expect([log, codeOf(f)]).toEqual([["b", "a"], "E0382"]);
    f[Symbol.dispose]();
    expect(log).toEqual(["b", "a"]);
  });

  test("disposes at the end of its only call what the body left", () => {
    const { log, a, b } = resources("a", "b");
    const make = () => inferMove({ a, b }, function* ({ a, b }) {
      yield* b;
      return yield* a.take();
    });
    const f = make();
    callOnce(f);
    expect([f.output, log]).toEqual([a, ["b"]]);
    expect(untyped(make())()).toBe(a);
    expect(log).toEqual(["b", "b"]);
    const failing = inferMove({ b }, function* ({ b }): Generator<Use<"b", "move">, void, unknown> {
      yield* b.take();
      throw new Error("no");
    });
    expect(() => untyped(failing)()).toThrow("no");
    expect([log, codeOf(untyped(failing))]).toEqual([["b", "b"], "E0382"]);
  });

  test("takes the closures it captures", () => {
    const { log, a } = resources("a");
    const held = closure("held", { a: move(a) }).fn(() => 1);
    const f = inferMove({ held }, function* ({ held }) {
      return yield* held.call();
    });
    expect([f(), codeOf(untyped(held))]).toEqual([1, "E0382"]);
    drop(f);
    expect(log).toEqual(["a"]);
  });

  test("may assign what it moved out", () => {
    const f = inferMove({ list: place([1]) }, function* ({ list }) {
      const before = yield* list.take();
      yield* list.set([2]);
      return [before, yield* list];
    });
    callOnce(f);
    expect(f.output).toEqual([[1], [2]]);
  });
});

describe("as a value of the plain layer", () => {
  test("it is moved, boxed, composed and captured", () => {
    const list = place([2, 1]);
    const box = boxed(infer({ list }, function* ({ list }) {
      return (yield* list.take()).sort();
    }));
    callOnce(box);
    expect([box.output, codeOf(() => untyped(callOnce)(box))]).toEqual([[1, 2], "E0382"]);

    const { next, count } = counting();
    const report = flow(next, (n) => `${n}`);
    expect([report(1), report(2), count.value]).toEqual(["2", "6", 6]);

    const once = flow(taking(), (list) => list.length);
    callOnce(once);
    expect(once.output).toBe(3);

    const other = counting();
    const owner = closure({ next: move(other.next) }).fnMut(({ next }) => next.value() + next.value());
    expect([owner(), other.count.value]).toEqual([6, 4]);

    const inside = infer({ next: place(counting().next) }, function* ({ next }) {
      return yield* next.call(5);
    });
    expect([inside(), inside()]).toEqual([10, 20]);
  });

  test("drop consumes it when it is known to own or change something", () => {
    const { next } = counting();
    next();
    drop(next);
    expect(codeOf(untyped(next))).toBe("E0382");
    let dropped: () => void = () => {};
    const n = place(0);
    const f = inferMove({ n, a: resources("a").a }, function* ({ n, a }) {
      yield* n.update((n) => n + 1);
      dropped();
      return (yield* a).name;
    });
    dropped = () => f[Symbol.dispose]();
    expect([f(), codeOf(untyped(f))]).toEqual(["a", "E0382"]);
  });

  test("desugar tells what its body has done so far", () => {
    const { next } = counting("next");
    expect(desugar(next)).toContain("count: &'a number");
    next();
    expect(desugar(next).split("\n")).toEqual([
      "struct Next<'a> {",
      "    by: &'a number,",
      "    count: &'a mut number,",
      "}",
      "",
      "impl<'a> FnMut<Args> for Next<'a> {",
      '    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {',
      "        body(self, args)",
      "    }",
      "}",
    ]);
  });
});
