// The assertions in a vitest file: what they do at run time, and beside `expectTypeOf`.
import { boxed, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, ref, type Fn, type FnOnce } from "fn-traits";
import { assertImpl, assertLive, assertMoved, assertNotImpl, type Implements, type WhyNot } from "fn-traits/testing";
import { describe, expect, expectTypeOf, test } from "vitest";
import { codeOf, thrown, untyped } from "../support.js";

const total = place(0);
const count = closure("count", { total: mut(total) }).fnMut(({ total }) => ++total.value);
const take = () => closure("take", { list: move([1]) }).fnOnce(({ list }) => list.take());

describe("assertImpl and assertNotImpl", () => {
  test("are for the compiler: at run time they do nothing", () => {
    expect(assertImpl<typeof count>()("FnMut", "FnOnce", "Send", "Sync")).toBeUndefined();
    expect(assertNotImpl<typeof count>()("Fn", "Clone", "Copy", "Static")).toBeUndefined();
    expect(untyped(assertImpl)()("anything")).toBeUndefined();
  });

  test("refuse what does not hold", () => {
    // @ts-expect-error E0277
    assertImpl<typeof count>()("Clone");
    // @ts-expect-error E0525
    assertImpl<typeof count>()("FnMut", "Fn");
    // @ts-expect-error it is implemented
    assertNotImpl<typeof count>()("FnMut");
  });
});

describe("Implements and WhyNot", () => {
  test("work with expectTypeOf", () => {
    expectTypeOf<Implements<typeof count, "FnMut">>().toEqualTypeOf<true>();
    expectTypeOf<Implements<typeof count, "Clone">>().toEqualTypeOf<false>();
    expectTypeOf<Implements<typeof count | Fn<[], number>, "FnMut">>().toEqualTypeOf<true>();
    expectTypeOf<WhyNot<typeof count, "FnMut">>().toBeNever();
    expectTypeOf<WhyNot<typeof count, "Static">>().toEqualTypeOf<"error[E0373]: `count` may outlive the current function, but it borrows `total`; capture by `move` instead">();
  });

  test("the reason is the message of the error", () => {
    const reason: WhyNot<typeof count, "Clone"> = "error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in";
    expect(thrown(() => untyped(clone)(count)).message).toBe(reason);
  });
});

describe("assertLive", () => {
  test("passes for what was not moved", () => {
    const f = take();
    assertLive(f);
    assertLive(count);
    assertLive(boxed(f));
    assertLive(fnPtr(() => 1));
    assertLive(() => 1);
    const again = { check: () => {} };
    const running = closure({ total: mut(total) }).fnMut(() => again.check());
    again.check = () => assertLive(running);
    running();
  });

  test("throws E0382 for what was", () => {
    const f = take();
    callOnce(f);
    const reason: WhyNot<typeof f, "FnOnce"> = "error[E0382]: use of moved value: `take` was consumed by an earlier call, drop or move; clone it before the move, or build a new one";
    expect(thrown(() => untyped(assertLive)(f)).message).toBe(reason);
    const g = take();
    boxed(g);
    // The compiler does not see a move in an expression; the run time does.
    expect(codeOf(() => assertLive(g))).toBe("E0382");
  });

  test("throws E0618 for what is no closure", () => {
    expect(codeOf(() => untyped(assertLive)(1))).toBe("E0618");
  });
});

describe("assertMoved", () => {
  test("passes for what was moved, however", () => {
    const called = take();
    callOnce(called);
    assertMoved(called);
    const dropped = take();
    drop(dropped);
    assertMoved(dropped);
    const given = take();
    const outer = closure({ given: move(given) }).fnOnce(({ given }) => given.take());
    moved(given);
    assertMoved(given);
    assertLive(outer);
    const threw = closure({ list: move([1]) }).fnOnce((): number => {
      throw new Error("body");
    });
    expect(() => callOnce(threw)).toThrow("body");
    expect(() => untyped(assertMoved)(threw)).not.toThrow();
  });

  test("throws its sentence for what is live", () => {
    const f = take();
    expect(() => untyped(assertMoved)(f)).toThrow(new Error("expected a moved value, but `take` is live: no call, drop or move has consumed it"));
    expect(() => untyped(assertMoved)(() => 1)).toThrow(new Error("expected a moved value, but this closure is live: no call, drop or move has consumed it"));
    assertLive(f);
    // `moved` tells the compiler only.
    moved(f);
    expect(() => assertMoved(f)).toThrow("`take` is live");
  });

  test("throws for a Copy closure, of which a copy was consumed", () => {
    const f = closure("copied", { n: ref(1) }).fn(({ n }) => n.value);
    callOnce(f);
    expect(() => untyped(assertMoved)(f)).toThrow("`copied` is live");
  });

  test("throws E0618 for what is no closure", () => {
    expect(codeOf(() => untyped(assertMoved)({}))).toBe("E0618");
  });
});

test("they hold what a function does with its argument", () => {
  const consume = (f: FnOnce<[], number[]>): number => {
    callOnce(f);
    return f.output.length;
  };
  const f = take();
  assertLive(f);
  consume(f);
  moved(f);
  assertMoved(f);
});
