import { call, callMut, callOnce, closure, move, mut, place, ref } from "fn-traits";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, untyped } from "../support.js";

describe("a closure", () => {
  test("passes its arguments on, after the captures, and gives what the body gives", () => {
    const base = place(1);
    const bodies = [
      closure({ base: ref(base) }).fn(({ base }, ...rest: unknown[]) => [base.value, ...rest]),
      closure({ base: mut(base) }).fnMut(({ base }, ...rest: unknown[]) => [base.value, ...rest]),
    ];
    fc.assert(
      fc.property(fc.array(fc.anything()), (args) => {
        for (const f of bodies) expect(f(...args)).toEqual([1, ...args]);
        const once = closure({ base: move(1) }).fnOnce(({ base }, ...rest: unknown[]) => [base.take(), ...rest]);
        callOnce(once, ...args);
        expect(once.output).toEqual([1, ...args]);
      }),
    );
  });

  test("gives the very value of the body", () => {
    const value = {};
    expect(closure({}).fn(() => value)()).toBe(value);
    expect(closure({}).fnMut(() => value)()).toBe(value);
    const once = closure({}).fnOnce(() => value);
    callOnce(once);
    expect(once.output).toBe(value);
  });

  test("is a JavaScript function when it is Fn or FnMut, and none when it is FnOnce", () => {
    expect(typeof closure({}).fn(() => 1)).toBe("function");
    expect(typeof closure({}).fnMut(() => 1)).toBe("function");
    const once = closure({}).fnOnce(() => 1);
    expect(typeof once).toBe("object");
    expect(() => untyped(once)()).toThrow(TypeError);
  });

  test("goes wherever a function goes", async () => {
    const factor = 2;
    const scale = closure({ factor: ref(factor) }).fn(({ factor }, x: number) => x * factor.value);
    expect([1, 2, 3].map(scale)).toEqual([2, 4, 6]);
    expect(await Promise.resolve(4).then(scale)).toBe(8);
    expect(Array.from({ length: 2 }, (_, i) => scale(i))).toEqual([0, 2]);
    const seen = place<number[]>([]);
    const note = closure({ seen: mut(seen) }).fnMut(({ seen }, x: number) => void seen.value.push(x));
    [3, 1].forEach(note);
    new Set([2]).forEach(note);
    expect(seen.value).toEqual([3, 1, 2]);
    const descending = closure({}).fn((_, left: number, right: number) => right - left);
    expect([1, 3, 2].sort(descending)).toEqual([3, 2, 1]);
  });

  test("captures nothing with {}", () => {
    const f = closure({}).fn((captures) => Object.keys(captures));
    expect(f()).toEqual([]);
  });

  test("shows the body its captures under their names, in their order", () => {
    const f = closure({ b: ref(1), a: move(2) }).fn((captures) => Object.keys(captures));
    expect(f()).toEqual(["b", "a"]);
  });

  test("can be called recursively when it is Fn", () => {
    const self = { factorial: (_: number): number => 0 };
    const factorial = closure({ self: ref(self) }).fn(({ self }, n: number): number => (n < 2 ? 1 : n * self.value.factorial(n - 1)));
    self.factorial = factorial;
    expect(factorial(5)).toBe(120);
  });
});

describe("call, callMut and callOnce", () => {
  const make = {
    Fn: () => closure({ n: ref(1) }).fn(({ n }, by: number) => n.value + by),
    FnMut: () => closure({ n: move(1) }).fnMut(({ n }, by: number) => (n.value += by)),
    FnOnce: () => closure({ n: move(1) }).fnOnce(({ n }, by: number) => n.take() + by),
  };

  test.each([
    ["Fn", "Fn", "Fn"],
    ["FnMut", "E0525", "FnMut"],
    ["FnOnce", "E0525", "E0525"],
  ] as const)("call what implements enough: %s", (kind, byRef, byMut) => {
    const f = make[kind]();
    const result = (use: unknown) => codeOf(() => untyped(use)(f, 1)) ?? kind;
    expect(result(call)).toBe(byRef);
    expect(result(callMut)).toBe(byMut);
    expect(result(callOnce)).toBe(kind);
  });

  test("give what the closure gives", () => {
    expect(call(make.Fn(), 2)).toBe(3);
    expect(callMut(make.Fn(), 2)).toBe(3);
    const f = make.FnMut();
    expect([callMut(f, 2), callMut(f, 2)]).toEqual([3, 5]);
    for (const kind of ["Fn", "FnMut", "FnOnce"] as const) {
      const g = make[kind]();
      untyped(callOnce)(g, 2);
      expect((g as { output?: unknown }).output).toBe(3);
    }
  });

  test("leave a closure that they refuse as it was", () => {
    const f = make.FnOnce();
    codeOf(() => untyped(call)(f, 1));
    codeOf(() => untyped(callMut)(f, 1));
    callOnce(f, 2);
    expect(f.output).toBe(3);
  });

  test("take plain functions for function items", () => {
    const double = (x: number) => x * 2;
    expect(untyped(call)(double, 2)).toBe(4);
    expect(untyped(callMut)(double, 2)).toBe(4);
    untyped(callOnce)(double, 2);
    untyped(callOnce)(double, 3);
    expect((double as { output?: unknown }).output).toBe(6);
  });
});
