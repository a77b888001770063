import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callOnce, closure, drop, mut, place, ref, type FnMut } from "fn-traits";
import { flow, once, split, tryOnce } from "fn-traits/combinators";
import { owner, thrown, untyped } from "./support.js";

describe("tryOnce", () => {
  test.each(["fn", "fnMut", "fnOnce"] as const)("calls an owner built with .%s once, then says that it is gone", (kind) => {
    const log: string[] = [];
    const add = untyped(owner(log, "add", 2)[kind])();
    expect(tryOnce(add, 1)).toEqual({ ok: true, output: 3 });
    expect(log).toEqual(["add"]);
    const again = untyped(tryOnce)(add, 1);
    expect(again).toMatchObject({ ok: false, error: { code: "E0382", name: "UseAfterMoveError", variable: "add" } });
    expect(thrown(() => untyped(callOnce)(add, 1))).toBe(again.error.message);
    expect(log).toEqual(["add"]);
  });

  test("finds a closure that was dropped, or called by callOnce, gone", () => {
    const dropped = owner([], "dropped").fnOnce();
    drop(dropped);
    expect(untyped(tryOnce)(dropped, 1).ok).toBe(false);
    const called = owner([], "called").fnOnce();
    callOnce(called, 1);
    expect(untyped(tryOnce)(called, 1).error.message).toContain("`called`");
  });

  test("finds a handle of split gone when the other one was called", () => {
    const [first, second] = split(owner([], "add", 2).fnOnce());
    expect(tryOnce(second, 1)).toEqual({ ok: true, output: 3 });
    expect(tryOnce(first, 1)).toMatchObject({ ok: false, error: { code: "E0382", variable: "add" } });
    const [left, right] = split(Math.abs);
    callOnce(left, -1);
    expect(untyped(tryOnce)(right, -1).error.message).toContain("use of moved value: this closure");
  });

  test("calls a combination once, then says that it is gone", () => {
    const sum = flow(owner([], "add", 2).fn(), String);
    expect(tryOnce(sum, 1)).toEqual({ ok: true, output: "3" });
    expect(untyped(tryOnce)(sum, 1)).toMatchObject({ ok: false, error: { code: "E0382" } });
    const single = once(owner([], "add", 2).fn());
    expect(tryOnce(single, 1)).toEqual({ ok: true, output: 3 });
    expect(untyped(tryOnce)(single, 1)).toMatchObject({ ok: false, error: { code: "E0382" } });
  });

  test("does not take a body's own E0382 for its own", () => {
    const spent = owner([], "spent").fnOnce();
    drop(spent);
    const outer = closure("outer", { n: mut(place(1)) }).fnMut(() => untyped(callOnce)(spent, 1));
    expect(thrown(() => tryOnce(outer))).toContain("use of moved value: `spent`");
  });

  test("copies a Copy closure", () => {
    const n = 3;
    const add = closure({ n: ref(n) }).fn(({ n }, x: number) => x + n.value);
    expect([tryOnce(add, 1), tryOnce(add, 2)]).toEqual([
      { ok: true, output: 4 },
      { ok: true, output: 5 },
    ]);
    expect(untyped(tryOnce)(Math.max, 1, 2)).toEqual({ ok: true, output: 2 });
  });

  test("throws what the body throws, and has consumed", () => {
    const failing = closure({ n: mut(place(0)) }).fnMut(() => {
      throw new Error("stop");
    });
    expect(() => tryOnce(failing)).toThrow("stop");
    expect(untyped(tryOnce)(failing).ok).toBe(false);
  });

  test("refuses a closure that is running, and what cannot be called", () => {
    const depth = place(0);
    const self: FnMut<[], unknown> = closure("self", { depth: mut(depth) }).fnMut((): unknown => tryOnce(self));
    expect(thrown(() => self())).toContain("error[E0499]: cannot borrow `self` as mutable more than once");
    expect(thrown(() => untyped(tryOnce)(3))).toContain("E0618");
  });

  test("leaves a promise in the output of an async body", async () => {
    const log: string[] = [];
    const inner = owner(log, "inner").fnOnce();
    const later = closure({ n: mut(place(1)) }).fnOnce(async ({ n }) => {
      await null;
      callOnce(inner, n.value);
      return "done";
    });
    const result = tryOnce(later);
    expect(untyped(tryOnce)(later).ok).toBe(false);
    await expect(result.ok && result.output).resolves.toBe("done");
    expect(log).toEqual(["inner"]);
  });

  test("runs as often as there are closures, however often each is tried", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 40 }), (tries) => {
        const tasks = Array.from({ length: 5 }, (_, index) => owner([], `task${index}`, index).fnOnce());
        const outputs = tries.map((index) => untyped(tryOnce)(tasks[index], 10));
        expect(outputs.map(({ ok }) => ok)).toEqual(tries.map((index, at) => tries.indexOf(index) === at));
        for (const [at, result] of outputs.entries()) if (result.ok) expect(result.output).toBe(10 + tries[at]!);
      }),
    );
  });
});
