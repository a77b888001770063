// Callers without types: whatever they pass, no public function corrupts a closure, and what is wrong
// is said when it is done.
import * as library from "fn-traits";
import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, ref } from "fn-traits";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, thrown, untyped } from "../support.js";

const anything = fc.oneof(fc.anything({ withMap: true, withSet: true, withDate: true, withTypedArray: true, withNullPrototype: true }), fc.constant(() => 1), fc.constant(Symbol.iterator));

describe("a value that is no closure", () => {
  test("is refused by what calls or consumes closures, whatever it is", () => {
    fc.assert(
      fc.property(anything.filter((value) => typeof value !== "function"), (value) => {
        for (const use of [call, callMut, callOnce, drop, boxed, fnPtr]) expect(codeOf(() => untyped(use)(value))).toBe("E0618");
      }),
    );
  });

  test("is captured as it is by ref and move, and refused by mut", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(closure({ value: ref(value) }).fn(({ value }) => value.value)()).toBe(value);
        const owned = closure({ value: move(value) } as never).fnOnce((captures: { value: { take(): unknown } }) => captures.value.take());
        untyped(callOnce)(owned);
        expect((owned as { output?: unknown }).output).toBe(value);
        expect(codeOf(() => untyped(mut)(value))).toBe("E0596");
      }),
    );
  });

  test("is cloned, or refused with E0277", () => {
    fc.assert(
      fc.property(anything, (value) => {
        let copy: unknown;
        const code = codeOf(() => (copy = untyped(clone)(value)));
        if (code === undefined) expect(copy).toEqual(value);
        else expect(code).toBe("E0277");
      }),
    );
  });

  test("can be in a place", () => {
    fc.assert(
      fc.property(anything, anything, (first, second) => {
        const it = place(first);
        expect(it.value).toBe(first);
        it.value = second;
        expect(closure({ it: ref(it) }).fn(({ it }) => it.value)()).toBe(second);
      }),
    );
  });

  test("is let pass by moved, which does nothing", () => {
    expect(untyped(moved)(1)).toBeUndefined();
  });
});

describe("a body that is no function", () => {
  test.each([undefined, null, 1, "x", {}, []])("is refused when the closure is built: %o", (body) => {
    for (const kind of ["fn", "fnMut", "fnOnce"] as const) {
      expect(codeOf(() => untyped(closure({ n: ref(1) })[kind]).call(closure({ n: ref(1) }), body))).toBe("E0618");
    }
  });

  test("leaves the captures to the next attempt", () => {
    const literal = closure({ list: move([1]) });
    expect(codeOf(() => literal.fn(undefined as never))).toBe("E0618");
    expect(codeOf(() => literal.fnOnce(undefined as never))).toBe("E0618");
    expect(literal.fn(({ list }) => list.value)()).toEqual([1]);
  });
});

describe("captures that are none", () => {
  test.each([[{ n: 1 }], [{ n: "x" }], [{ n: [1] }], [{ n: {} }], [{ n: place(1) }], [{ n: () => 1 }], [{ n: undefined }], [{ n: null }]])("are refused when the closure is built: %o", (captures) => {
    for (const kind of ["fn", "fnMut", "fnOnce"] as const) {
      const error = thrown(() => (untyped(closure)({ m: ref(place(1)), ...captures }) as any)[kind](() => 1));
      expect([error.code, error.variable]).toEqual(["E0308", "n"]);
      expect(error.message).toContain("`n` is no capture; say how with `ref`, `mut` or `move`");
    }
    expect(captures.n ?? {}).not.toHaveProperty("owner");
  });
});

describe("what a closure shows", () => {
  test("can be copied by spread or assignment without a second owner", () => {
    const f = closure({ list: move([1]) }).fn(({ list }) => list.value);
    const copy: any = Object.assign((...args: unknown[]) => untyped(f)(...args), f);
    drop(f);
    expect(codeOf(() => copy())).toBe("E0382");
    expect(codeOf(() => untyped(call)(copy))).toBe("E0382");
    expect(codeOf(() => untyped(drop)(copy))).toBe("E0382");
  });

  test("survives a wrapper, a proxy and a bind", () => {
    const f = closure("f", { list: move([1]) }).fnMut(({ list }, n: number) => list.value.push(n));
    const proxy = new Proxy(f, {});
    expect([proxy(1), f.bind(null)(2)]).toEqual([2, 3]);
    drop(proxy);
    expect(thrown(() => untyped(f)(1)).variable).toBe("f");
  });

  test("is the same under any `this`", () => {
    const f = closure({ n: ref(1) }).fn(({ n }) => n.value);
    expect([f.call({}), Reflect.apply(f, 5, []), { f }.f()]).toEqual([1, 1, 1]);
  });
});

test("a body has no `this`, and so no way to the state of its closure", () => {
  const seen: unknown[] = [];
  const body = function (this: unknown) {
    seen.push(this);
  };
  const record = () => ({ list: move([1]) });
  for (const f of [closure({}).fn(body), closure(record()).fn(body), closure(record()).fnMut(body), boxed(closure({}).fn(body))]) untyped(f)();
  untyped(callOnce)(closure(record()).fnOnce(body));
  untyped(callOnce)(closure(record()).fn(body));
  expect(seen).toEqual(Array(6).fill(undefined));
});

test("every public function is known here or in the tests of its folder", () => {
  const functions = Object.entries(library).filter(([name, value]) => typeof value === "function" && !/Error$/.test(name)).map(([name]) => name);
  const here = ["boxed", "call", "callMut", "callOnce", "clone", "closure", "drop", "fnPtr", "move", "moved", "mut", "place", "ref"];
  const memory = ["arc", "cell", "mutex", "rc", "refCell"];
  expect(functions.sort()).toEqual([...here, ...memory].sort());
});
