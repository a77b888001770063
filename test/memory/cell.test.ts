import fc from "fast-check";
import { callOnce, cell, closure, fnPtr, move, mut, place, ref, type Cell } from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, thrown } from "./support.js";

/** What can be done with a cell, and to a plain variable. */
type Step =
  | { readonly do: "set" | "replace"; readonly value: number }
  | { readonly do: "update"; readonly add: number }
  | { readonly do: "get" | "clone" };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom("set" as const, "replace" as const), value: fc.integer() }),
    fc.record({ do: fc.constant("update" as const), add: fc.integer({ min: -9, max: 9 }) }),
    fc.record({ do: fc.constantFrom("get" as const, "clone" as const) }),
  ),
);

describe("a cell", () => {
  test("is a variable", () => {
    fc.assert(
      fc.property(fc.integer(), steps, (initial, sequence) => {
        let model = initial;
        const it = cell(initial);
        for (const step of sequence) {
          if (step.do === "get") expect(it.get()).toBe(model);
          else if (step.do === "set") it.set((model = step.value));
          else if (step.do === "replace") {
            expect(it.replace(step.value)).toBe(model);
            model = step.value;
          } else if (step.do === "update") {
            it.update((value) => value + step.add);
            model += step.add;
          } else {
            const copy = it.clone();
            expect(copy.get()).toBe(model);
            copy.set(model + 1);
          }
        }
        expect(it.intoInner()).toBe(model);
      }),
    );
  });

  test("gives an optional value and leaves undefined", () => {
    const it = cell<string | undefined>("a");
    expect(it.take()).toBe("a");
    expect(it.take()).toBeUndefined();
    it.set("b");
    expect(it.get()).toBe("b");
  });

  test("swaps with another, and with itself to no effect", () => {
    const first = cell(1);
    const second = cell(2);
    first.swap(second);
    expect([first.get(), second.get()]).toEqual([2, 1]);
    first.swap(first);
    expect(first.get()).toBe(2);
  });

  test("can be set while its update runs", () => {
    const it = cell(1);
    it.update((value) => {
      it.set(10);
      return value + it.get();
    });
    expect(it.get()).toBe(11);
  });

  test("keeps its value when an update throws", () => {
    const it = cell(1);
    expect(() =>
      it.update(() => {
        throw new RangeError();
      }),
    ).toThrow(RangeError);
    expect(it.get()).toBe(1);
  });

  test("is set by an Fn closure that runs inside itself", () => {
    const depth = cell(0);
    const deepest = cell(0);
    const dive = closure({ depth: ref(depth), deepest: ref(deepest) }).fn(({ depth, deepest }, levels: number): void => {
      depth.value.update((n) => n + 1);
      deepest.value.set(Math.max(deepest.value.get(), depth.value.get()));
      if (levels > 1) dive(levels - 1);
      depth.value.update((n) => n - 1);
    });
    dive(4);
    expect([depth.get(), deepest.get()]).toEqual([0, 4]);
  });
});

describe("a cell of what is not Copy", () => {
  // A caller without types; the types refuse each of these.
  const untyped = (value: unknown) => cell(value) as unknown as Cell<number>;

  test.each(["get", "clone"] as const)("refuses %s", (method) => {
    const error = thrown(() => untyped(["a"])[method]());
    expect(error.code).toBe("E0599");
    expect(error.message).toBe(
      `error[E0599]: the method \`${method}\` exists for \`Cell<string[]>\`, but its trait bounds were not satisfied: \`string[]: Copy\`; use \`replace\`, or keep the value in a \`RefCell\``,
    );
  });

  test("refuses update before it calls the function", () => {
    let called = false;
    const error = thrown(() => untyped({}).update((value) => ((called = true), value)));
    expect(error.message).toContain("error[E0599]: the method `update` exists for `Cell<object>`");
    expect(called).toBe(false);
  });

  test("exchanges it whole", () => {
    const it = cell(["a"]);
    const previous = it.replace(["b"]);
    expect([previous, it.intoInner()]).toEqual([["a"], ["b"]]);
  });

  test("gives copies of Copy closures and function pointers, not of others", () => {
    const double = cell(closure({ by: ref(2) }).fn(({ by }, x: number) => x * by.value));
    expect(double.get()(4)).toBe(8);
    expect(double.get()(5)).toBe(10);
    expect(cell(fnPtr((x: number) => x + 1)).get()(1)).toBe(2);
    const count = place(0);
    const next = cell(closure({ count: mut(count) }).fnMut(({ count }) => ++count.value));
    expect(thrown((next as unknown as Cell<number>).get.bind(next)).message).toContain("`{closure}: Copy`");
  });
});

describe("the end of a cell", () => {
  test("intoInner moves the value out, once, and does not dispose it", () => {
    const resource = new Resource();
    const it = cell(resource);
    expect(it.intoInner()).toBe(resource);
    expect(codeOf(() => it.intoInner())).toBe("E0382");
    it[Symbol.dispose]();
    expect(resource.disposed).toBe(0);
  });

  test.each([undefined, null, 0, "", {}])("disposal of %j does nothing", (value) => {
    expect(() => cell<unknown>(value)[Symbol.dispose]()).not.toThrow();
  });

  test("disposal disposes the value, once", () => {
    const resource = new Resource();
    {
      using it = cell(resource);
      it[Symbol.dispose]();
    }
    expect(resource.disposed).toBe(1);
  });

  test("whatever is done to a cell afterwards is E0382", () => {
    const it = cell<number | undefined>(1);
    it[Symbol.dispose]();
    const other = cell<number | undefined>(2);
    const uses = [it.get, it.take, it.clone, it.intoInner, () => it.set(1), () => it.replace(1), () => it.swap(other)];
    for (const use of [...uses, () => other.swap(it)]) expect(codeOf(use.bind(it))).toBe("E0382");
    expect(thrown(() => it.set(1)).message).toContain("use of moved value: this `Cell` was consumed");
  });

  test("a closure that owns it drops it", () => {
    const resource = new Resource();
    const it = cell(resource);
    const f = closure({ it: move(it) }).fnOnce(() => 1);
    callOnce(f);
    expect(resource.disposed).toBe(1);
    expect(codeOf(() => it.replace(new Resource()))).toBe("E0382");
  });

  test("writing does not dispose what it replaces", () => {
    const resource = new Resource();
    const it = cell(resource);
    it.set(new Resource());
    expect(resource.disposed).toBe(0);
  });
});

test("a sentence prints the type", () => {
  expect(cell(1)["~rust"]).toBe("Cell<number>");
  expect(cell(["a"])["~rust"]).toBe("Cell<string[]>");
});
