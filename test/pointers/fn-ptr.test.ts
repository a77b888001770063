import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref, type Fn, type FnPtr, type Send } from "fn-traits";
import { describe, expect, test } from "vitest";
import { codeOf, thrown, untyped } from "../support.js";

describe("a function pointer", () => {
  const double = (x: number) => x * 2;

  test("is the function itself", () => {
    expect(fnPtr(double)).toBe(double);
    const apply = (f: FnPtr<[number], number>): number => f(20);
    expect(apply(fnPtr(double))).toBe(40);
    expect(fnPtr(fnPtr(double))).toBe(double);
  });

  test("is a closure that captures nothing", () => {
    const f = closure("f", {}).fn((_, x: number) => x + 1);
    const apply = (f: FnPtr<[number], number>): number => f(20);
    expect([apply(f), apply(fnPtr(f))]).toEqual([21, 21]);
    const g = closure({}).fnMut((_, x: number) => x + 2);
    expect(fnPtr(g)(1)).toBe(3);
  });

  test("is `Fn`, whatever the closure was built as", () => {
    const countdown: FnPtr<[number], number> = fnPtr(closure({}).fnMut((_, n: number): number => (n > 0 ? countdown(n - 1) + 1 : 0)));
    expect([countdown(3), call(countdown, 2)]).toEqual([3, 2]);
    const once = closure({}).fnOnce((_, x: number) => x + 3);
    const pointer = fnPtr(once);
    expect([call(pointer, 1), pointer(2)]).toEqual([4, 5]);
    // Without captures it is `Copy`, so nothing was moved.
    callOnce(once, 3);
    expect(once.output).toBe(6);
  });

  test("outlives the closure it was made of", () => {
    let pointer: FnPtr<[], number>;
    {
      using f = closure({}).fn(() => 1);
      pointer = fnPtr(f);
    }
    expect(pointer()).toBe(1);
  });

  test("implements everything", () => {
    const f = fnPtr(double);
    expect([f(1), call(f, 2), callMut(f, 3)]).toEqual([2, 4, 6]);
    expect(clone(f)(4)).toBe(8);
    callOnce(f, 5);
    expect(f.output).toBe(10);
    drop(f);
    expect(f(6)).toBe(12);
    const run = (f: Fn<[number], number> & Send): number => f(7);
    expect(run(fnPtr(double))).toBe(14);
  });

  test("is Copy and Clone where it is captured", () => {
    const f = closure({ double: move(fnPtr(double)) }).fn(({ double }, x: number) => double.value(x));
    callOnce(f, 1);
    callOnce(f, 2);
    expect([f.output, clone(f)(3), f(4)]).toEqual([4, 6, 8]);
    const once = closure({ double: move(fnPtr(double)) }).fnOnce(({ double }, x: number) => double.take()(x));
    callOnce(once, 1);
    callOnce(once, 2);
    expect(once.output).toBe(4);
  });

  test("is no closure that captures, whatever its kind and mode", () => {
    const x = place(1);
    const captures = { b: ref(1), a: move(2), c: mut(x) };
    const error = thrown(() => untyped(fnPtr)(closure("f", captures).fnMut(() => 1)));
    expect([error.code, error.variable]).toEqual(["E0308", "f"]);
    expect(error.message).toContain("`f` captures `a`, `b`, `c`;");
    for (const capture of [{ n: ref(1) }, { n: move(1) }, { n: mut(x) }]) {
      expect(codeOf(() => untyped(fnPtr)(closure(capture).fn(() => 1)))).toBe("E0308");
    }
    expect(codeOf(() => untyped(fnPtr)(closure({ n: move([1]) }).fnOnce(() => 1)))).toBe("E0308");
  });

  test("is nothing that was moved, or is no function", () => {
    const f = closure({}).fn(() => 1);
    f[Symbol.dispose]();
    expect(codeOf(() => untyped(fnPtr)(f))).toBe("E0382");
    const box = boxed(closure({}).fn(() => 1));
    drop(box);
    expect(codeOf(() => untyped(fnPtr)(box))).toBe("E0382");
    expect(codeOf(() => untyped(fnPtr)({}))).toBe("E0618");
  });
});
