import fc from "fast-check";
import { boxed, cell, clone, closure, fnPtr, move, mut, place, rc, ref, type Clone } from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, thrown } from "../support.js";

/** The clone of a value that a closure owns, by way of cloning the closure. */
function cloned<T>(value: T): T {
  const f = closure({ value: move(value) } as never).fn((captures: { value: { value: T } }) => captures.value.value);
  return (clone as (f: unknown) => () => T)(f)();
}

/** The code of the error with which a value refuses to be cloned. */
const refusal = (value: unknown) => codeOf(() => cloned(value));

describe("a clone of owned data", () => {
  test("equals it and shares nothing with it that could change", () => {
    const data = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.bigInt(), fc.constant(null), fc.constant(undefined), fc.date(), fc.uint8Array()),
      node: fc.oneof(
        { maxDepth: 4 },
        tie("leaf"),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1 }).filter((key) => key !== "__proto__"), tie("node"), { maxKeys: 3 }),
        fc.array(fc.tuple(tie("leaf"), tie("node")), { maxLength: 3 }).map((entries) => new Map(entries)),
        fc.array(tie("node"), { maxLength: 3 }).map((items) => new Set(items)),
      ),
    }));
    /** Every object that can be reached. */
    const reach = (value: unknown, found = new Set<unknown>()): Set<unknown> => {
      if (typeof value !== "object" || value === null || found.has(value)) return found;
      found.add(value);
      if (value instanceof Map) for (const entry of value) entry.forEach((part) => reach(part, found));
      else if (value instanceof Set) for (const part of value) reach(part, found);
      else for (const part of Object.values(value)) reach(part, found);
      return found;
    };
    fc.assert(
      fc.property(data.node, (value) => {
        const copy = cloned(value);
        expect(copy).toEqual(value);
        const original = reach(value);
        for (const object of reach(copy)) expect(original.has(object)).toBe(false);
      }),
    );
  });

  test("keeps the class and the memory of its own", () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const buffers = [
      bytes, bytes.subarray(1, 3), Buffer.from("abc"), new Float64Array([0.5]), new BigInt64Array([1n]), new Uint8ClampedArray([1]),
      new DataView(bytes.buffer, 1, 2), new Uint8Array([9]).buffer, new Date(5), /a+/gi,
    ];
    for (const value of buffers) {
      const copy = cloned(value);
      expect(copy).toEqual(value);
      expect(copy).not.toBe(value);
      expect(copy.constructor).toBe(value.constructor);
    }
    const copy = cloned(bytes);
    copy[0] = 9;
    expect(bytes[0]).toBe(1);
    expect(cloned(Buffer.from("abc")).toString()).toBe("abc");
    // A view of a part does not bring the whole along.
    expect(cloned(bytes.subarray(1, 3)).buffer.byteLength).toBe(2);
  });

  test("of a subclass of what is built in is one too, with its fields", () => {
    class Index extends Map<string, number[]> { hits = [0]; total(): number { return this.size + this.hits.length; } }
    class Tags extends Set<string> { label = ["a"]; first(): string { return [...this][0]!; } }
    class Stack extends Array<number> { top(): number { return this.at(-1)!; } }
    class Day extends Date { next(): number { return this.getTime() + 1; } }
    class Word extends RegExp { fits(text: string): boolean { return this.test(text); } }
    const index = new Index([["a", [1]]]);
    const copy = cloned(index);
    copy.get("a")!.push(2);
    copy.hits.push(1);
    expect([copy.total(), index.total(), index.get("a")]).toEqual([3, 2, [1]]);
    const tags = cloned(new Tags(["x"]));
    expect([tags.first(), tags.label]).toEqual(["x", ["a"]]);
    expect([cloned(Stack.of(1, 2) as Stack).top(), cloned(new Day(5)).next(), cloned(new Word("a")).fits("cat")]).toEqual([2, 6, true]);
    expect(refusal(Object.assign(new Index(), { callback: Promise.resolve() }))).toBe("E0277");
  });

  test("shares memory that is shared between threads", () => {
    const memory = new SharedArrayBuffer(4);
    const view = new Uint8Array(memory);
    expect(cloned(memory)).toBe(memory);
    cloned(view)[0] = 7;
    expect(view[0]).toBe(7);
  });

  test("keeps what a plain object is", () => {
    class Point {
      constructor(
        readonly x: number,
        readonly tags: string[],
      ) {}
    }
    class Point3 extends Point {}
    const key = Symbol("key");
    const point = new Point3(1, ["a"]);
    const copy = cloned(point);
    expect(copy).toBeInstanceOf(Point3);
    expect(copy).toEqual(point);
    expect(copy.tags).not.toBe(point.tags);
    const keyed = { [key]: [1], plain: 2 };
    expect(cloned(keyed)).toEqual(keyed);
    expect(cloned(keyed)[key]).not.toBe(keyed[key]);
    const bare: object = Object.assign(Object.create(null) as object, { a: [1] });
    expect(Object.getPrototypeOf(cloned(bare))).toBeNull();
    const hidden = Object.defineProperty({ a: 1 }, "hidden", { value: new WeakSet(), enumerable: false });
    expect(Object.getOwnPropertyNames(cloned(hidden))).toEqual(["a"]);
    const sparse = [1, , 3];
    expect(1 in cloned(sparse)).toBe(false);
    expect(cloned(sparse)).toHaveLength(3);
  });

  test("points to itself where the value did, and shares inside what was shared inside", () => {
    interface Node {
      next?: Node;
      children: Node[];
    }
    const node: Node = { children: [] };
    node.next = node;
    node.children.push(node);
    const copy = cloned(node);
    expect(copy).not.toBe(node);
    expect(copy.next).toBe(copy);
    expect(copy.children[0]).toBe(copy);

    const shared = [1];
    const twice = cloned({ a: shared, b: shared });
    expect(twice.a).toBe(twice.b);
    expect(twice.a).not.toBe(shared);
    const map = new Map<string, unknown>();
    map.set("self", map);
    expect(cloned(map).get("self")).not.toBe(map);
    const set = new Set<unknown>();
    set.add(set);
    const copied = cloned(set);
    expect(copied.has(copied)).toBe(true);
  });

  test("reads each part a fixed number of times, however deep it is", () => {
    let reads = 0;
    const nested = (inner: unknown) => Object.defineProperty({}, "inner", { enumerable: true, get: () => (reads++, inner) });
    const readsAt = (depth: number) => {
      let value: unknown = null;
      for (let level = 0; level < depth; level++) value = nested(value);
      reads = 0;
      cloned(value);
      return reads;
    };
    expect(readsAt(200)).toBe(200 * readsAt(1));
  });

  test("is what a clone() of its own gives", () => {
    class Counter {
      constructor(readonly count: number) {}
      clone() {
        return new Counter(this.count + 1);
      }
    }
    expect(cloned(new Counter(1)).count).toBe(2);
    expect(cloned([new Counter(1)])[0]?.count).toBe(2);
    const list = rc([1]);
    expect(cloned({ list }).list.ptrEq(list)).toBe(true);
  });

  test("hands references and function pointers on", () => {
    const double = fnPtr((x: number) => x * 2);
    expect(clone(double)).toBe(double);
    const f = closure({ double: move(double), list: move(ref([1])) }).fn(({ double, list }) => [double.value(2), list.value.value]);
    expect(clone(f)()).toEqual([4, [1]]);
    expect(clone(f)()[1]).toBe(f()[1]);
    expect(cloned([double])[0]).toBe(double);
  });

  test("clones the closures inside", () => {
    const count = closure({ n: move([0]) }).fnMut(({ n }) => (n.value[0] = (n.value[0] ?? 0) + 1));
    const outer = closure({ count: move(count) }).fnMut(({ count }) => count.value());
    outer();
    const other = clone(outer);
    expect([other(), other(), outer()]).toEqual([2, 3, 2]);
    const listed = closure({ fs: move([clone(other), clone(other)]) }).fnMut(({ fs }) => fs.value.map((f) => f()));
    const copy = clone(listed);
    expect([copy(), copy(), listed()]).toEqual([[4, 4], [5, 5], [4, 4]]);
  });
});

describe("what is not Clone", () => {
  class WithMethod {
    run() {}
  }
  class Inherits extends WithMethod {}
  class WithGetter {
    get x() {
      return 1;
    }
  }
  const refused: [string, () => unknown][] = [
    ["Promise", () => Promise.resolve()],
    ["WeakMap", () => new WeakMap()],
    ["WeakSet", () => new WeakSet()],
    ["WeakRef", () => new WeakRef({})],
    ["object", () => new WithMethod()],
    ["object", () => new Inherits()],
    ["object", () => new WithGetter()],
    ["object", () => new Resource()],
    ["object", () => ({ [Symbol.dispose]() {} })],
    ["fn", () => Object.assign(() => 1, { [Symbol.dispose]() {} })],
    ["object", () => ({ [Symbol.iterator]: new WeakSet() })],
    ["WeakSet[]", () => [new WeakSet()]],
    ["Map<string, WeakSet>", () => new Map([["a", new WeakSet()]])],
    ["Map<WeakSet, number>", () => new Map([[new WeakSet(), 1]])],
    ["Set<WeakSet>", () => new Set([new WeakSet()])],
    ["object", () => ({ deep: [{ inside: new WeakSet() }] })],
    ["Cell<string[]>", () => cell(["a"])],
    ["Box<dyn Fn>", () => boxed(closure({}).fn(() => 1))],
    ["{closure next}", () => closure("next", { n: mut(place(1)) }).fnMut(({ n }) => n.value)],
    ["(number | {closure})[]", () => [1, closure({ n: mut(place(1)) }).fnMut(({ n }) => n.value)]],
  ];

  test.each(refused)("%s is refused, alone and as a capture", (type, make) => {
    expect(refusal(make())).toBe("E0277");
    const f = closure({ value: move(make()) }).fn(() => 1) as unknown as Clone;
    const error = thrown(() => clone(f));
    expect(error.variable).toBe("value");
    expect(error.message).toContain("captured variable `value`");
    expect(error.message).toContain(`${type}: Clone`);
  });

  test("is refused before anything is cloned", () => {
    const count = { clones: 0, clone: () => (count.clones++, count) };
    const shared = rc(1);
    const f = closure({ a: move(count), shared: move(shared), z: move(new WeakSet()) }).fn(() => 1) as unknown as Clone;
    expect(codeOf(() => clone(f))).toBe("E0277");
    expect(codeOf(() => clone([count, new WeakSet()] as unknown as Clone))).toBe("E0277");
    expect([count.clones, shared.strongCount]).toEqual([0, 1]);
  });
});

test("a capture by mut denies Clone, one by ref never does", () => {
  const x = place(new WeakSet());
  const reading = closure({ x: ref(x), y: ref(new Resource()) }).fn(({ x }) => x.value);
  expect(clone(reading)()).toBe(x.value);
  const writing = closure({ x: mut(x) }).fnMut(({ x }) => x.value);
  expect(thrown(() => clone(writing as unknown as Clone)).message).toContain("`&mut WeakSet: Clone`");
});
