import { boxed, call, callOnce, closure, move, mut, place, ref, type FnOnce } from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, thrown, untyped } from "../support.js";

describe("a place", () => {
  test("is a variable", () => {
    const it = place(1);
    expect(it.value).toBe(1);
    it.value += 2;
    expect(it.value).toBe(3);
    expect(it["~place"]).toBe("mut");
  });

  test("shows every borrower what it holds now", () => {
    const it = place(1);
    const read = closure({ it: ref(it) }).fn(({ it }) => it.value);
    const write = closure({ it: mut(it) }).fnMut(({ it }, by: number) => (it.value += by));
    it.value = 5;
    expect(read()).toBe(5);
    expect(write(2)).toBe(7);
    expect([it.value, read()]).toEqual([7, 7]);
  });

  test("gives up what is not Copy, and says so to whoever looks", () => {
    const it = place([1]);
    const read = closure({ it: ref(it) }).fn(({ it }) => it.value);
    const write = closure({ it: mut(it) }).fnMut(({ it }) => it.value.push(2));
    const f = closure({ it: move(it) }).fnOnce(({ it }) => it.take());
    const error = thrown(() => it.value);
    expect(error.message).toBe("error[E0382]: use of moved value: this place was consumed by an earlier call, drop or move; clone it before the move, or build a new one");
    expect([codeOf(read), codeOf(write), codeOf(() => move(it))]).toEqual(["E0382", "E0382", "E0382"]);
    callOnce(f);
    expect(f.output).toEqual([1]);
  });

  test("keeps a value that cannot be looked at", () => {
    const odd = { get [Symbol.dispose](): () => void { throw new Error("odd"); } };
    const it = place(odd);
    for (const _ of [1, 2]) expect(() => move(it)).toThrow(new Error("odd"));
    expect(it.value).toBe(odd);
  });

  test("is whole again after an assignment", () => {
    const it = place([1]);
    const read = closure({ it: ref(it) }).fn(({ it }) => it.value);
    move(it);
    it.value = [2];
    expect([it.value, read()]).toEqual([[2], [2]]);
    it.value.push(3);
    it.value = [...it.value, 4];
    expect(read()).toEqual([2, 3, 4]);
    expect(Object.keys(it)).toEqual(Object.keys(place(1)));
    // And can be moved out of again.
    const f = closure({ it: move(it) }).fn(({ it }) => it.value);
    expect(codeOf(() => it.value)).toBe("E0382");
    expect(f()).toEqual([2, 3, 4]);
  });

  test.each([[1], ["a"], [true], [1n], [Symbol.iterator], [null], [undefined]])("keeps the Copy value %o when it is captured by move", (value) => {
    const it = place<unknown>(value);
    const f = closure({ it: move(it) }).fnMut(({ it }, next?: unknown) => {
      const { value } = it;
      it.value = next;
      return value;
    });
    it.value = "changed";
    expect(f("own")).toBe(value);
    expect(f()).toBe("own");
    expect(it.value).toBe("changed");
  });

  test("keeps a Copy closure, and gives up any other", () => {
    const copied = place(closure({ n: move(1) }).fnMut(({ n }) => ++n.value));
    const f = closure({ copied: move(copied) }).fnMut(({ copied }) => copied.value());
    expect([f(), f(), copied.value(), f()]).toEqual([2, 3, 2, 4]);

    const owner = closure({ list: move([1]) }).fnMut(({ list }) => list.value.push(1));
    const moved = place(owner);
    const g = closure({ moved: move(moved) }).fnMut(({ moved }) => moved.value());
    expect(codeOf(() => moved.value)).toBe("E0382");
    // The binding that the place was made from is the same closure.
    expect(codeOf(owner)).toBe("E0382");
    expect(g()).toBe(2);
  });

  test("stays as it is when the closure in it was moved before", () => {
    const owner = closure({ list: move([1]) }).fn(({ list }) => list.value);
    const it = place(owner);
    boxed(owner);
    expect(codeOf(() => move(it))).toBe("E0382");
    expect(it.value).toBe(owner);
  });

  test("is not disposed by those who borrow it", () => {
    const resource = new Resource();
    const it = place(resource);
    closure({ it: ref(it) }).fn(() => 1)[Symbol.dispose]();
    closure({ it: mut(it) }).fnMut(() => 1)[Symbol.dispose]();
    expect(resource.disposed).toBe(0);
    closure({ it: move(it) }).fn(() => 1)[Symbol.dispose]();
    expect(resource.disposed).toBe(1);
  });

  test("can hold what has a `value` itself", () => {
    const it = place({ value: 1 });
    expect(closure({ it: ref(it) }).fn(({ it }) => it.value.value)()).toBe(1);
    expect(closure({ it: ref({ value: 1 }) }).fn(({ it }) => it.value.value)()).toBe(1);
  });
});

describe("a capture of an enclosing closure", () => {
  test("is read through, whatever its mode", () => {
    const total = place(1);
    const outer = closure({ total: mut(total), rate: ref(2), base: move(3) }).fnMut(({ total, rate, base }) => {
      const inner = closure({ total: ref(total), rate: ref(rate), base: ref(base) }).fn(
        ({ total, rate, base }) => total.value + rate.value + base.value,
      );
      const before = inner();
      total.value = 10;
      base.value = 30;
      return [before, inner()];
    });
    expect(outer()).toEqual([6, 42]);
    expect(total.value).toBe(10);
    expect(outer()).toEqual([42, 42]);
  });

  test("is borrowed again by mut", () => {
    const total = place(0);
    const outer = closure({ total: mut(total), own: move(0) }).fnMut(({ total, own }) => {
      const inner = closure({ total: mut(total), own: mut(own) }).fnMut(({ total, own }) => (total.value += 1) + (own.value += 10));
      inner();
      return inner();
    });
    expect([outer(), outer()]).toEqual([22, 44]);
    expect(total.value).toBe(4);
  });

  test("is written only where every closure on the way may write", () => {
    const total = place(0);
    const outer = closure({ total: mut(total) }).fn(({ total }) => {
      const inner = closure({ total: untyped(mut)(total) as ReturnType<typeof mut<typeof total>> }).fnMut(
        (captures) => ((captures as unknown as { total: { value: number } }).total.value = 1),
      );
      return inner();
    });
    const error = thrown(() => outer());
    expect([error.code, error.variable]).toEqual(["E0594", "total"]);
    expect(total.value).toBe(0);
  });

  test("that is owned moves on from fnOnce, and is disposed by its last owner alone", () => {
    const resource = new Resource();
    const outer = closure({ resource: move(resource), kept: move(new Resource("kept")) }).fnOnce(({ resource, kept }) => {
      const inner = closure({ resource: move(resource) }).fnOnce(({ resource }) => resource.value.name);
      expect(codeOf(() => resource.value)).toBe("E0382");
      expect(codeOf(() => resource.take())).toBe("E0382");
      return [inner, kept.value] as const;
    });
    callOnce(outer);
    const [inner, kept] = outer.output;
    expect([resource.disposed, kept.disposed]).toEqual([0, 1]);
    callOnce(inner);
    expect([inner.output, resource.disposed]).toEqual(["resource", 1]);
  });

  test("that is only lent does not move on", () => {
    const list = place([1]);
    const resource = new Resource();
    const lent = closure({ list: mut(list), resource: move(resource) }).fnMut((captures) => {
      const { list, resource } = captures as unknown as Record<string, never>;
      return [thrown(() => move(list!)), thrown(() => move(resource!))].map(({ code, variable }) => [code, variable]);
    });
    expect(lent()).toEqual([["E0507", "list"], ["E0507", "resource"]]);
    const once = closure({ list: mut(list) }).fnOnce((captures) => codeOf(() => untyped(move)(captures.list)));
    callOnce(once);
    expect(once.output).toBe("E0507");
    // Nothing has been lost.
    expect(list.value).toEqual([1]);
    expect(lent()).toHaveLength(2);
    lent[Symbol.dispose]();
    expect(resource.disposed).toBe(1);
  });

  test("that is Copy is copied, also where it is only lent", () => {
    const total = place(1);
    const outer = closure({ total: mut(total), base: move("a"), rate: ref(2) }).fnMut(({ total, base, rate }) =>
      closure({ total: move(total), base: move(base), rate: move(rate) }).fn(
        ({ total, base, rate }) => `${total.value}${base.value}${rate.value.value}`,
      ),
    );
    const inner = outer();
    total.value = 9;
    expect([inner(), outer()()]).toEqual(["1a2", "9a2"]);
  });

  test("is gone for an inner closure that outlives the owner", () => {
    const outer = closure({ list: move([1]) }).fnOnce(({ list }) => closure({ list: ref(list) }).fn(({ list }) => list.value));
    callOnce(outer);
    const error = thrown(() => call(outer.output));
    expect([error.code, error.variable]).toEqual(["E0382", "list"]);
  });
});

test("a function parameter that is a bound can be captured and called", () => {
  const twice = (f: FnOnce<[number], number>): number => {
    const later = closure({ f: move(f) }).fnOnce(({ f }) => {
      const g = f.take();
      callOnce(g, 20);
      return g.output + 1;
    });
    callOnce(later);
    expect(codeOf(() => untyped(callOnce)(f, 1))).toBe("E0382");
    return later.output;
  };
  expect(twice(closure({ list: move([1]) }).fnOnce(({ list }, n: number) => n + list.take().length))).toBe(22);
});
