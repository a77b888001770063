// `&mut self` is exclusive: an FnMut runs one call at a time, an Fn runs from anywhere.
import { boxed, callMut, callOnce, clone, closure, move, mut, place, ref } from "fn-traits";
import { describe, expect, test } from "vitest";
import { codeOf, thrown, untyped } from "../support.js";

/** A closure that calls itself, by way of `self`, when it is told to. */
function selfCalling(kind: "fn" | "fnMut") {
  const self: { call: () => unknown } = { call: () => "innermost" };
  const depth = place(0);
  const f: any = (closure("self", { depth: kind === "fn" ? ref(depth) : mut(depth) }) as any)[kind](() => {
    const call = self.call;
    self.call = () => "innermost";
    return call();
  });
  return { self, f };
}

describe("a running FnMut", () => {
  test.each<[string, (f: any) => unknown]>([
    ["by its name", (f) => f()],
    ["through callMut", (f) => untyped(callMut)(f)],
    ["by value", (f) => untyped(callOnce)(f)],
    ["through a callback", (f) => [1].map(f)],
    ["through an Fn that borrowed it", (f) => closure({ f: ref(f) }).fn(({ f }) => untyped(f.value)())()],
  ])("is not entered %s", (_, enter) => {
    const { self, f } = selfCalling("fnMut");
    self.call = () => enter(f);
    expect(codeOf(f)).toBe("E0499");
    // The refused entry did not disturb the call, nor the next one.
    self.call = () => codeOf(() => enter(f));
    expect(f()).toBe("E0499");
    expect(f()).toBe("innermost");
  });

  test("is not cloned, which would borrow it beside the call", () => {
    const self: { call: () => unknown } = { call: () => 0 };
    const f = closure("f", { list: move([1]) }).fnMut(() => self.call());
    self.call = () => clone(f);
    const error = thrown(f);
    expect([error.code, error.variable]).toEqual(["E0502", "f"]);
    expect(error.message).toContain("cannot borrow `f` as immutable because it is also borrowed as mutable");
    self.call = () => 2;
    expect([f(), clone(f)()]).toEqual([2, 2]);
  });

  test("is free again after a body that throws", () => {
    const { self, f } = selfCalling("fnMut");
    self.call = () => {
      throw new Error("body");
    };
    expect(f).toThrow("body");
    expect(f()).toBe("innermost");
  });

  test("does not hinder a clone, nor another closure of the same body", () => {
    const body = (_: unknown, next?: () => number): number => (next ? next() + 1 : 0);
    const make = () => closure({ n: move(1) }).fnMut(body);
    const f = make();
    const copy = clone(f);
    const other = make();
    expect(f(() => copy(() => other()))).toBe(2);
  });

  test("is the same closure in a box", () => {
    const self: { call: () => unknown } = { call: () => 0 };
    const box = boxed(closure("boxed", { n: mut(place(1)) }).fnMut(() => self.call()));
    self.call = box;
    expect(codeOf(box)).toBe("E0499");
  });
});

describe("a running Fn", () => {
  test("is entered from anywhere", () => {
    const { self, f } = selfCalling("fn");
    self.call = () => [1].map(f)[0];
    expect(f()).toBe("innermost");
    self.call = () => untyped(callMut)(f);
    expect(f()).toBe("innermost");
  });

  test("also where it captured a place by mut, which it only reads", () => {
    const total = place(2);
    const self: { next: (n: number) => number } = { next: () => 0 };
    const f = closure({ total: mut(total) }).fn(({ total }, n: number): number => (n === 0 ? 0 : total.value + self.next(n - 1)));
    self.next = f;
    expect(f(3)).toBe(6);
  });
});

test("an FnMut that captured another is exclusive, the inner one for itself", () => {
  const inner = closure("inner", { n: move([0]) }).fnMut(({ n }) => n.value.push(0));
  const outer = closure("outer", { inner: move(inner) }).fnMut(({ inner }) => inner.value() + inner.value());
  expect([outer(), outer()]).toEqual([5, 9]);
});
