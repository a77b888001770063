// What a body may do with each capture: the mode decides, and the receiver.
import { boxed, callOnce, clone, closure, move, mut, place, ref } from "fn-traits";
import { describe, expect, test } from "vitest";
import { codeOf, resources, untyped } from "../support.js";

type Receiver = "fn" | "fnMut" | "fnOnce";
type Mode = "ref to a value" | "ref to a place" | "mut" | "move";

/** A handle without its types, which refuse most of the table. */
interface Handle {
  value: unknown;
  take(): unknown;
}

/** What happens to a capture `x` of the mode in a body of the receiver: a code, or what `use` gives. */
function inBody(receiver: Receiver, mode: Mode, use: (x: Handle) => unknown): unknown {
  const x = { "ref to a value": () => ref(1), "ref to a place": () => ref(place(1)), mut: () => mut(place(1)), move: () => move(1) }[mode]();
  let result: unknown;
  const body = (captures: object) => {
    const { x } = captures as { x: Handle };
    result = codeOf(() => (result = use(x))) ?? result;
  };
  const builder = closure({ x });
  if (receiver === "fn") builder.fn(body)();
  else if (receiver === "fnMut") builder.fnMut(body)();
  else callOnce(builder.fnOnce(body));
  return result;
}

const receivers: Receiver[] = ["fn", "fnMut", "fnOnce"];
const modes: Mode[] = ["ref to a value", "ref to a place", "mut", "move"];
const table = receivers.flatMap((receiver) => modes.map((mode) => [receiver, mode] as const));

describe.each(table)("under .%s, a capture by %s", (receiver, mode) => {
  const writable = receiver !== "fn" && (mode === "mut" || mode === "move");

  test("is read", () => {
    expect(inBody(receiver, mode, (x) => x.value)).toBe(1);
  });

  test(writable ? "is written" : "is not written", () => {
    const written = inBody(receiver, mode, (x) => {
      x.value = 2;
      return x.value;
    });
    expect(written).toBe(writable ? 2 : "E0594");
  });

  test(receiver === "fnOnce" && mode === "move" ? "is taken" : "is not taken", () => {
    expect(inBody(receiver, mode, (x) => x.take())).toBe(receiver === "fnOnce" && mode === "move" ? 1 : "E0507");
  });

  test("is still there after a refused use", () => {
    const value = inBody(receiver, mode, (x) => {
      codeOf(() => (x.value = 1));
      if (receiver !== "fnOnce" || mode !== "move") codeOf(() => x.take());
      return x.value;
    });
    expect(value).toBe(1);
  });

  test(mode === "mut" || mode === "move" ? "is a place" : "is a reference", () => {
    const kind = inBody(receiver, mode, (x) => (x as unknown as { "~place": string })["~place"]);
    expect(kind).toBe(mode === "mut" || mode === "move" ? "mut" : "ref");
  });
});

describe("what an FnOnce body takes", () => {
  /** What `use` gives, or its code, after `value` was taken. */
  const afterTaking = (value: unknown, use: (x: Handle) => unknown) => {
    const f = closure({ x: move(value) } as never).fnOnce(({ x }: { x: Handle }) => {
      x.take();
      let result: unknown;
      return codeOf(() => (result = use(x))) ?? result;
    });
    const copy = clone(f);
    callOnce(f);
    callOnce(copy);
    expect(copy.output).toEqual(f.output);
    return f.output;
  };

  test("leaves, once", () => {
    for (const make of [() => [1], () => ({ n: 1 }), () => closure({ list: move([1]) }).fn(() => 1)]) {
      expect(afterTaking(make(), (x) => x.take())).toBe("E0382");
      expect(afterTaking(make(), (x) => x.value)).toBe("E0382");
    }
  });

  test("is copied if it is Copy", () => {
    for (const value of [1, "a", true, null, undefined, 1n, Symbol.iterator]) {
      expect(afterTaking(value, (x) => x.take())).toBe(value);
      expect(afterTaking(value, (x) => x.value)).toBe(value);
    }
    const twice = closure({ a: move(1) }).fnOnce(({ a }) => {
      const before = a.take() + a.take();
      a.value = 10;
      return [before, a.take() + a.take(), a.value];
    });
    callOnce(twice);
    callOnce(twice);
    expect(twice.output).toEqual([2, 20, 10]);
    const beside = closure({ a: move(1), list: move([1]) }).fnOnce(({ a, list }) => a.take() + a.take() + list.take().length);
    callOnce(beside);
    expect(beside.output).toBe(3);
  });

  test("each copy of a closure is one of its own", () => {
    const counter = closure({ n: move(0) }).fnMut(({ n }) => ++n.value);
    const f = closure({ counter: move(counter) }).fnOnce(({ counter }) => {
      const [first, second] = [counter.take(), counter.take()];
      return [first(), first(), second(), counter.value()];
    });
    callOnce(f);
    expect(f.output).toEqual([1, 2, 1, 1]);
    const n = place(1);
    const reads = closure({ n: move(ref(n)) }).fnOnce(({ n }) => n.take().value + n.take().value);
    callOnce(reads);
    expect(reads.output).toBe(2);
  });

  test("is whole again when another value is assigned, which is dropped with the closure", () => {
    for (const wrap of [(f: object) => f, boxed as (f: object) => object, (f: object) => untyped(clone)(f)]) {
      const { log, a } = resources("a");
      const f = closure({ x: move<unknown>([1]) }).fnOnce((captures) => {
        const x = captures.x as Handle;
        const taken = [x.take()];
        x.value = [2];
        taken.push(x.value, x.take());
        x.value = a;
        return taken;
      });
      const g = wrap(f);
      untyped(callOnce)(g);
      expect([(g as typeof f & { output: unknown }).output, log]).toEqual([[[1], [2], [2]], ["a"]]);
    }
  });

  test("cannot be assigned when the call is over", async () => {
    const { log, a, b } = resources("a", "b");
    const endings: ((x: Handle) => unknown)[] = [() => 1, async () => 1, () => { throw new Error("body"); }, (x) => (x.value = [2])];
    for (const end of endings) {
      for (const value of [[1], a, 1]) {
        for (const takes of [false, true]) {
          let kept!: Handle;
          const f = closure({ x: move(value), b: move(b) } as never).fnOnce(({ x }: { x: Handle }) => {
            kept = x;
            if (takes) x.take();
            return end(x);
          });
          try {
            callOnce(f);
            await f.output;
          } catch {}
          for (const use of [() => (kept.value = 2), () => kept.value, () => kept.take()]) expect(codeOf(use)).toBe("E0382");
        }
      }
    }
    expect(log.filter((name) => name === "b")).toHaveLength(endings.length * 6);
  });

  test("leaves when it was assigned and is Copy no more", () => {
    const f = closure({ x: move<number | number[]>(1) }).fnOnce(({ x }) => {
      x.value = [1];
      x.take();
      return codeOf(() => x.take());
    });
    callOnce(f);
    expect(f.output).toBe("E0382");
  });
});

test("captures are told apart by their names in every sentence", () => {
  const names: (string | undefined)[] = [];
  const f = closure({ first: move([1]), second: ref([2]), third: mut(place(3)) }).fn((captures) => {
    for (const handle of Object.values(captures as unknown as Record<string, Handle>)) {
      for (const use of [() => handle.take(), () => (handle.value = 1)]) {
        try {
          use();
        } catch (error) {
          names.push((error as { variable?: string }).variable);
        }
      }
    }
  });
  f();
  expect(names).toEqual(["first", "first", "second", "second", "third", "third"]);
});

test("a capture that no closure has yet can be looked at, and gives nothing away", () => {
  const x = place([1]);
  const captures = [ref([1]), ref(x), mut(x), move([1])] as unknown as Handle[];
  for (const capture of captures) {
    expect(capture.value).toEqual([1]);
    expect(codeOf(() => capture.take())).toBe("E0507");
  }
  const [byRef, byRefToPlace, byMut, byMove] = captures as [Handle, Handle, Handle, Handle];
  for (const capture of [byRef, byRefToPlace]) expect(codeOf(() => (capture.value = []))).toBe("E0594");
  for (const capture of [byMut, byMove]) {
    capture.value = [2];
    expect(capture.value).toEqual([2]);
  }
  expect(x.value).toEqual([2]);
});

test("a write is seen by the next call, and by the place that was borrowed", () => {
  const total = place(0);
  const f = closure({ total: mut(total), own: move(0) }).fnMut(({ total, own }) => [++total.value, ++own.value]);
  expect([f(), f(), f()]).toEqual([[1, 1], [2, 2], [3, 3]]);
  expect(total.value).toBe(3);
});

test("values are the very ones that were captured", () => {
  const list = [1];
  const held = place(list);
  expect(closure({ list: ref(list) }).fn(({ list }) => list.value)()).toBe(list);
  expect(closure({ list: ref(held) }).fn(({ list }) => list.value)()).toBe(list);
  expect(closure({ list: mut(held) }).fn(({ list }) => list.value)()).toBe(list);
  expect(closure({ list: move(list) }).fn(({ list }) => list.value)()).toBe(list);
  const once = closure({ list: move(list) }).fnOnce(({ list }) => list.take());
  callOnce(once);
  expect(once.output).toBe(list);
});
