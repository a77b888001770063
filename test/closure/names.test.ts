// The name of a closure is its name wherever it goes, and stands in every sentence about it.
import { boxed, call, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref } from "fn-traits";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thrown, untyped } from "../support.js";

const named = () => closure("job", { list: move([1]) }).fnMut(({ list }) => list.value.length);

describe("a name", () => {
  test.each<[string, () => unknown]>([
    ["itself", named],
    ["a clone", () => clone(named())],
    ["a clone of a clone", () => clone(clone(named()))],
    ["a box", () => boxed(named())],
    ["a box of a box", () => boxed(boxed(named()))],
    ["a captured closure", () => {
      const f = named();
      const outer = closure({ f: move(f) }).fnOnce(({ f }) => f.take());
      callOnce(outer);
      return outer.output;
    }],
    ["a copy", () => {
      const f = closure("job", { n: move(1) }).fnMut(({ n }) => ++n.value);
      const list = closure({ f: move(f), other: move([1]) }).fnOnce(({ f }) => f.take());
      callOnce(list);
      return boxed(list.output);
    }],
    ["one out of a place", () => {
      const it = place(named());
      const outer = closure({ it: move(it) }).fnOnce(({ it }) => it.take());
      callOnce(outer);
      return outer.output;
    }],
  ])("is that of %s", (_, make) => {
    const f = make();
    expect(thrown(() => untyped(call)(f))).toMatchObject({ variable: "job", code: "E0525" });
    untyped(drop)(f);
    expect(thrown(() => untyped(drop)(f))).toMatchObject({ variable: "job", code: "E0382" });
  });

  test("stands in backticks, and without one it is this closure", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const f = closure(name, { list: move([1]) }).fn(({ list }) => list.value);
        drop(f);
        const error = thrown(() => untyped(f)());
        expect(error.variable).toBe(name === "" ? undefined : name);
        expect(error.message).toContain(`use of moved value: ${name === "" ? "this closure" : `\`${name}\``} was consumed`);
      }),
    );
  });

  test("is not the name of the variable under which it was captured", () => {
    const f = named();
    const outer = closure("outer", { task: move(f), total: mut(place(0)) }).fnMut(({ task }) => untyped(call)(task.value));
    expect(thrown(outer).variable).toBe("job");
    expect(thrown(() => untyped(clone)(outer)).variable).toBe("total");
  });

  test("is written into no other closure", () => {
    const first = closure("first", { x: ref(1) }).fn(() => 1);
    const second = closure("second", { x: ref(1) }).fn(() => 1);
    expect(thrown(() => untyped(fnPtr)(first)).variable).toBe("first");
    expect(thrown(() => untyped(fnPtr)(second)).variable).toBe("second");
  });
});

describe("the name of a captured variable", () => {
  test("is the one it was captured under, in each closure", () => {
    const total = place([1]);
    const first = closure({ first: ref(total) }).fn((captures) => untyped(captures.first.take).call(captures.first));
    const second = closure({ second: ref(total) }).fn((captures) => untyped(captures.second.take).call(captures.second));
    expect(thrown(first).variable).toBe("first");
    expect(thrown(second).variable).toBe("second");
  });

  test("is kept by clones and copies", () => {
    const f = closure({ list: move([1]), n: move(1) }).fnMut((captures) => untyped(captures.list.take).call(captures.list));
    for (const g of [f, clone(f), boxed(clone(f))]) expect(thrown(() => g()).variable).toBe("list");
    const h = closure({ n: move(1) }).fnMut((captures) => untyped(captures.n.take).call(captures.n));
    const outer = closure({ h: move(h) }).fnMut(({ h }) => h.value());
    expect(thrown(outer).variable).toBe("n");
    callOnce(closure({ h: move(h) }).fnOnce(({ h }) => expect(thrown(h.take()).variable).toBe("n")));
  });

  test("is kept when the closure is given away", () => {
    const f = closure({ list: move([1]) }).fnOnce(({ list }) => {
      list.take();
      return list.value;
    });
    const box = boxed(f);
    expect(thrown(() => untyped(callOnce)(box)).variable).toBe("list");
  });
});
