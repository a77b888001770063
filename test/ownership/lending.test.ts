// Closures as parts of closures: who owns them, who borrows them, and who may call them how.
import { boxed, call, callMut, callOnce, clone, closure, drop, move, mut, place, ref } from "fn-traits";
import { flow } from "fn-traits/combinators";
import { describe, expect, test } from "vitest";
import { codeOf, resources, thrown, untyped } from "../support.js";

const counting = () => closure("counting", { n: move([0]) }).fnMut(({ n }, by: number = 1) => (n.value[0] = n.value[0]! + by));

describe("a captured closure", () => {
  test("is called where its kind allows", () => {
    const fn = closure({ f: move(closure({ n: ref(2) }).fn(({ n }, x: number) => n.value * x)) }).fn(({ f }, x: number) => f.value(x) + call(f.value, x));
    expect(fn(3)).toBe(12);
    const fnMut = closure({ f: move(counting()) }).fnMut(({ f }) => f.value() + callMut(f.value, 1));
    expect([fnMut(), fnMut()]).toEqual([3, 7]);
    const fnOnce = closure({ f: move(closure({ list: move([1]) }).fnOnce(({ list }) => list.take())) }).fnOnce(({ f }) => {
      const g = f.take();
      callOnce(g);
      return g.output;
    });
    callOnce(fnOnce);
    expect(fnOnce.output).toEqual([1]);
  });

  test("that is lent is the caller's again afterwards", () => {
    const f = counting();
    const held = place(f);
    const twice = closure({ held: mut(held) }).fnMut(({ held }) => held.value() + held.value());
    expect([twice(), f(), twice()]).toEqual([3, 3, 9]);
    const reading = closure({ f: ref(closure({ n: move([7]) }).fn(({ n }) => n.value[0])) }).fn(({ f }) => f.value());
    expect([reading(), reading()]).toEqual([7, 7]);
  });

  // A limit of the run time, see docs/limits.md: the types refuse these.
  test("that is borrowed, or was assigned, is consumed by the first try", () => {
    const inner = () => closure({ list: move([1]) }).fnOnce(({ list }) => list.take());
    const consume = (captures: unknown) => untyped(callOnce)((captures as { f: { value: unknown } }).f.value);
    const f = inner();
    const borrowing = [closure({ f: ref(f) }).fn(consume), closure({ f: mut(place(inner())) }).fnMut(consume)];
    for (const outer of borrowing) expect([codeOf(outer), codeOf(outer)]).toEqual([undefined, "E0382"]);
    const assigning = closure({ f: move(inner()) }).fnMut((captures) => {
      (captures as unknown as { f: { value: unknown } }).f.value = inner();
      consume(captures);
    });
    expect(codeOf(assigning)).toBeUndefined();
  });

  describe("that is owned", () => {
    const inner = () => closure("inner", { list: move([1]) }).fnOnce(({ list }) => list.take());
    // The types refuse some of it: E0507.
    const consumers = { callOnce, drop, boxed, move, flow } as unknown as Record<string, (f: unknown) => unknown>;
    const cases = Object.keys(consumers).flatMap((how) => (["fn", "fnMut"] as const).map((kind) => [how, kind] as const));

    test.each(cases)("is not consumed by %s in a body of .%s, and nothing is lost", (how, kind) => {
      const consume = consumers[how]!;
      const outer = closure({ f: move(inner()) })[kind]((captures) => consume((captures as unknown as { f: { value: unknown } }).f.value));
      const copies = [untyped(clone)(outer), untyped(boxed)(untyped(clone)(outer))];
      for (const f of [outer, outer, ...copies]) {
        const error = thrown(f);
        expect([error.code, error.variable]).toEqual(["E0507", "f"]);
      }
      untyped(drop)(outer);
      expect(codeOf(outer)).toBe("E0382");
    });

    test("is consumed where it is by a body that owns it", () => {
      for (const consume of Object.values(consumers)) {
        const f = closure({ f: move(inner()) }).fnOnce(({ f }) => {
          consume(f.value);
          return codeOf(() => consume(f.value));
        });
        callOnce(f);
        expect(f.output).toBe("E0382");
      }
      const output = closure({ f: move(inner()) }).fnOnce(({ f }) => {
        callOnce(f.value);
        return f.value.output;
      });
      callOnce(output);
      expect(output.output).toEqual([1]);
    });

    test("is whose it became: who took or replaced it", () => {
      const taken = closure({ f: move(inner()) }).fnOnce(({ f }) => f.take());
      callOnce(taken);
      callOnce(taken.output);
      expect(taken.output.output).toEqual([1]);
      const swap = closure({ f: move(counting()) }).fnMut(({ f }, next: ReturnType<typeof counting>) => {
        const before = f.value;
        f.value = next;
        return before;
      });
      const before = swap(counting());
      callOnce(before as ReturnType<typeof counting>, 1);
      expect((before as { output?: unknown }).output).toBe(1);
    });

    test("takes no other part of a combination with it", () => {
      const first = counting();
      const outer = closure({ f: move(counting()) }).fn(({ f }) => flow(first, f.value as unknown as typeof first));
      expect([codeOf(outer), first()]).toEqual(["E0507", 1]);
    });

    test("is copied if it is Copy", () => {
      const copied = closure({ f: move(closure({ n: move(1) }).fn(({ n }) => n.value)) }).fn(({ f }) => {
        untyped(callOnce)(f.value);
        boxed(f.value as never);
        return f.value();
      });
      expect([copied(), copied()]).toEqual([1, 1]);
    });
  });

  test("is dropped with the closure that owns it, not with one that borrows it", () => {
    const { log, a } = resources("a");
    const f = closure({ a: move(a) }).fn(() => 1);
    const held = place(f);
    drop(closure({ f: ref(f), held: mut(held) }).fnMut(() => 1));
    expect([log, f()]).toEqual([[], 1]);
    drop(closure({ f: move(f) }).fn(() => 1));
    expect(log).toEqual(["a"]);
  });

  test("cannot be lent once it was moved", () => {
    const f = closure("f", { list: move([1]) }).fn(({ list }) => list.value.length);
    const outer = closure({ f: ref(f) }).fn(({ f }) => f.value());
    expect(outer()).toBe(1);
    drop(f);
    // As the types say: at the borrow, and not at the first call of who borrows.
    const error = thrown(() => untyped(ref)(f));
    expect([error.code, error.variable]).toEqual(["E0382", "f"]);
    expect(codeOf(outer)).toBe("E0382");
  });

  test("can be replaced by another, which moves nothing out of its variable", () => {
    const first = counting();
    const outer = closure({ f: move(first) }).fnMut(({ f }, next?: typeof first) => {
      if (next) f.value = next;
      return f.value();
    });
    expect([outer(), outer(), outer(counting()), outer()]).toEqual([1, 2, 1, 2]);
  });
});

describe("currying by closures that make closures", () => {
  test("each with its own captures", () => {
    const add = closure({}).fn((_, a: number) => closure({ a: move(a) }).fn(({ a }, b: number) => a.value + b));
    const [one, ten] = [add(1), add(10)];
    expect([one(1), ten(1), one(2)]).toEqual([2, 11, 3]);
  });

  test("the outer one giving away what it owns when it is FnOnce", () => {
    const { log, a } = resources("a");
    const outer = closure({ a: move(a) }).fnOnce(({ a }) => closure("inner", { a: move(a) }).fn(({ a }) => a.value.name));
    callOnce(outer);
    const inner = outer.output;
    expect([inner(), log]).toEqual(["a", []]);
    drop(inner);
    expect(log).toEqual(["a"]);
    expect(codeOf(() => untyped(inner)())).toBe("E0382");
  });

  test("the outer one lending what it has when it is Fn: a reference is moved", () => {
    const total = place(3);
    const outer = closure({ n: move(5), total: mut(total), rate: ref(2), list: move([1]), f: move(counting()) }).fn(({ n, total, rate, list, f }) =>
      closure({ n: move(n), total: move(total), rate: move(rate), list: move(list), f: move(f) }).fnOnce(({ n, total, rate, list, f }) => [
        n.value.value + 1, total.take().value + 1, rate.value.value + 1, list.value.value.length, f.value.value,
      ]),
    );
    for (const at of [3, 4]) {
      total.value = at;
      const inner = outer();
      callOnce(inner);
      expect(inner.output.slice(0, 4)).toEqual([6, at + 1, 3, 1]);
      expect(untyped(inner.output[4])(1)).toBe(at - 2);
    }
    total.value = 7;
    const kept = closure({ total: mut(total) }).fn(({ total }) => closure({ total: move(total) }).fn(({ total }) => total.value.value))();
    total.value = 8;
    expect([kept(), clone(kept)()]).toEqual([8, 8]);
  });

  test("the outer one cloning what it owns when it is Fn", () => {
    const outer = closure({ names: move(["steve", "bob"]) }).fn(({ names }, greeting: string) =>
      closure({ names: move([...names.value]), greeting: move(greeting) }).fnMut(({ names, greeting }) => {
        names.value.push("x");
        return `${greeting.value} ${names.value.length}`;
      }),
    );
    const [first, second] = [outer("hi"), outer("ho")];
    expect([first(), first(), second(), clone(first)()]).toEqual(["hi 3", "hi 4", "ho 3", "hi 5"]);
    expect(outer("x")()).toBe("x 3");
  });
});
