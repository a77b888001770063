// When a closure is consumed, when it is not, and what is left of it.
import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, ref } from "fn-traits";
import { assertLive } from "fn-traits/testing";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, thrown, untyped } from "../support.js";

const kinds = ["fn", "fnMut", "fnOnce"] as const;
/** A closure that owns an array, so that it is not Copy. */
const owning = (kind: (typeof kinds)[number]): object => (closure("owner", { list: move([1]) }) as any)[kind](() => "result");

/** All ways to consume a closure. */
const consume: Record<string, (f: any) => unknown> = {
  callOnce: (f) => untyped(callOnce)(f),
  drop: (f) => untyped(drop)(f),
  "Symbol.dispose": (f) => f[Symbol.dispose](),
  move: (f) => move(f),
  boxed: (f) => boxed(f),
};

/** All uses of a closure that ask for a live one. */
const uses: Record<string, (f: any) => unknown> = {
  "()": (f) => f(),
  call: (f) => untyped(call)(f),
  callMut: (f) => untyped(callMut)(f),
  callOnce: (f) => untyped(callOnce)(f),
  clone: (f) => untyped(clone)(f),
  drop: (f) => untyped(drop)(f),
  move: (f) => move(f),
  ref: (f) => call(closure({ f: ref(f) }).fn(({ f }) => untyped(f.value)())),
  boxed: (f) => boxed(f),
  assertLive: (f) => untyped(assertLive)(f),
};

describe.each(kinds)("a closure built with .%s", (kind) => {
  const needsFn = kind === "fnOnce" ? ["()", "call", "callMut", "ref"] : kind === "fnMut" ? ["call"] : [];
  const cases = Object.keys(consume).flatMap((how) => Object.keys(uses).map((use) => [how, use] as const));

  test.each(cases)("consumed by %s is refused by %s", (how, use) => {
    const f = owning(kind);
    consume[how]!(f);
    if (kind === "fnOnce" && (use === "()" || use === "ref")) return expect(() => uses[use]!(f)).toThrow();
    const error = thrown(() => uses[use]!(f));
    expect(error.variable).toBe("owner");
    expect(error.code).toBe(needsFn.includes(use) ? "E0525" : "E0382");
  });

  test.each(Object.keys(consume))("consumed by %s can be disposed, which does nothing", (how) => {
    const f = owning(kind) as Disposable;
    consume[how]!(f);
    expect(() => f[Symbol.dispose]()).not.toThrow();
  });

  test("is consumed before the body runs", () => {
    const seen: (string | undefined)[] = [];
    const f: any = (closure({ list: move([1]) }) as any)[kind](() => {
      for (const use of ["callOnce", "clone", "drop", "move", "boxed"]) seen.push(codeOf(() => uses[use]!(f)));
    });
    callOnce(f);
    expect(seen).toEqual(Array(5).fill("E0382"));
  });

  test("is consumed by a body that throws, and has no output", () => {
    const f: any = (closure({ list: move([1]) }) as any)[kind](() => {
      throw new TypeError("body");
    });
    expect(() => untyped(callOnce)(f)).toThrow(new TypeError("body"));
    expect(codeOf(() => untyped(callOnce)(f))).toBe("E0382");
    expect(f.output).toBeUndefined();
  });

  test("keeps its output when it is refused afterwards", () => {
    const f: any = owning(kind);
    untyped(callOnce)(f);
    codeOf(() => untyped(callOnce)(f));
    f[Symbol.dispose]();
    expect(f.output).toBe("result");
  });

  test("is not consumed by a use that borrows it", () => {
    const f: any = owning(kind);
    clone(f);
    closure({ f: ref(f) }).fn(() => 1);
    if (kind !== "fnOnce") expect([f(), untyped(callMut)(f), f()]).toEqual(["result", "result", "result"]);
    untyped(moved)(f);
    untyped(callOnce)(f);
    expect(f.output).toBe("result");
  });

  test("is not consumed by a use that is refused", () => {
    const list = place([1]);
    const f: any = (closure({ list: mut(list) }) as any)[kind](() => "result");
    expect(codeOf(() => clone(f))).toBe("E0277");
    expect(codeOf(() => untyped(fnPtr)(f))).toMatch(/E0308|E0525/);
    if (kind !== "fn") expect(codeOf(() => untyped(call)(f))).toBe("E0525");
    callOnce(f);
    expect(f.output).toBe("result");
  });
});

describe("what a refused use was to take is still owned", () => {
  test("captures", () => {
    const resource = new Resource();
    const f = closure({ resource: move(resource) }).fnMut(({ resource }) => resource.value.name);
    expect(codeOf(() => untyped(clone)(f))).toBe("E0277");
    expect(codeOf(() => untyped(call)(f))).toBe("E0525");
    expect(f()).toBe("resource");
    expect(resource.disposed).toBe(0);
    drop(f);
    expect(resource.disposed).toBe(1);
  });

  test("the other captures of a literal that is refused", () => {
    const x = place(0);
    const resource = new Resource();
    expect(codeOf(() => closure({ owned: move(resource), a: mut(x), b: mut(x) }).fnMut(() => 1))).toBe("E0499");
    const f = closure({ owned: move(resource), a: mut(x) }).fnMut(({ owned, a }) => owned.value.name + a.value);
    expect([f(), resource.disposed]).toEqual(["resource0", 0]);
  });

  test("a closure that is captured behind a moved one", () => {
    const first = closure({ list: move([1]) }).fn(() => 1);
    const gone = closure({ list: move([1]) }).fn(() => 1);
    drop(gone);
    expect(codeOf(() => closure({ gone: untyped(move)(gone), first: move(first) } as never).fn(() => 1))).toBe("E0382");
    expect(first()).toBe(1);
  });
});

describe("a Copy closure", () => {
  const make = () => closure("copied", { step: move(1), base: ref(10), none: move(null) }).fn(({ step, base }) => step.value + base.value);

  test.each(Object.keys(consume).filter((how) => how !== "Symbol.dispose"))("is not consumed by %s", (how) => {
    const f = make();
    consume[how]!(f);
    consume[how]!(f);
    expect(f()).toBe(11);
  });

  test("has the output of its last call", () => {
    const f = closure({ n: ref(1) }).fn(({ n }, x: number) => n.value + x);
    callOnce(f, 1);
    callOnce(f, 2);
    expect(f.output).toBe(3);
  });

  test("is left at the end of its block", () => {
    const f = make();
    f[Symbol.dispose]();
    expect(codeOf(f)).toBe("E0382");
  });

  test("has its own state in each copy", () => {
    const f = closure({ n: move(0) }).fnMut(({ n }) => ++n.value);
    f();
    const outer = closure({ f: move(f) }).fnMut(({ f }) => f.value());
    const box = boxed(f);
    const copy = clone(f);
    expect([outer(), outer(), box(), copy(), f()]).toEqual([2, 3, 2, 2, 2]);
    // A call by value runs a copy.
    callOnce(f);
    expect(f.output).toBe(3);
    callOnce(f);
    expect(f.output).toBe(3);
    expect(f()).toBe(3);
  });

  test("is Copy through the closures that it captured", () => {
    const inner = make();
    const outer = closure({ inner: move(inner), pointer: move(fnPtr(Math.abs)) }).fn(({ inner, pointer }) => pointer.value(-inner.value()));
    callOnce(outer);
    callOnce(outer);
    expect([outer(), inner()]).toEqual([11, 11]);
    const listed = closure({ outer: move(outer), list: move([1]) }).fn(({ outer }) => outer.value());
    callOnce(listed);
    expect(codeOf(() => untyped(callOnce)(listed))).toBe("E0382");
    expect(outer()).toBe(11);
  });

  test("is not Copy with a mut capture, nor in a box", () => {
    const f = closure({ n: mut(place(0)) }).fnMut(({ n }) => ++n.value);
    boxed(f);
    expect(codeOf(f)).toBe("E0382");
    const box = boxed(make());
    boxed(box);
    expect(codeOf(box)).toBe("E0382");
  });
});

test("an alias is the same closure", () => {
  const f = closure("f", { list: move([1]) }).fnOnce(({ list }) => list.take());
  const alias = f;
  callOnce(f);
  expect(thrown(() => untyped(callOnce)(alias)).variable).toBe("f");
  const table: { [key: string]: unknown } = { f: closure({ list: move([1]) }).fn(({ list }) => list.value) };
  const taken = table["f"];
  drop(taken as never);
  expect(codeOf(() => untyped(table["f"])())).toBe("E0382");
});
