import { BorrowMutError, KindError, boxed, callOnce, closure, fnPtr, move, mut, place, ref, type FnMut } from "fn-traits";
import { callTwice, countWhere, filter, fold, forEach, map, orInsertWith, retain, sortByKey, unwrapOrElse } from "fn-traits/combinators";
import { describe, expect, test } from "vitest";
import { Resource, codeOf } from "../../support.js";
import { closable } from "./support.js";

/** What every consumer takes here: no argument is looked at, the result fits each of them. */
type Anything = FnMut<readonly unknown[], any>;

// Called through one type, so that each consumer is asked the same.
const again = {
  map: (f: Anything) => map([1, 2], f),
  filter: (f: Anything) => filter([1, 2], f),
  fold: (f: Anything) => fold([1, 2], 0, f),
  forEach: (f: Anything) => void forEach([1, 2], f),
  countWhere: (f: Anything) => countWhere([1, 2], f),
  callTwice: (f: Anything) => callTwice(f),
  sortByKey: (f: Anything) => void sortByKey([1, 2], f),
  "retain in an array": (f: Anything) => void retain([1, 2], f),
  "retain in a Map": (f: Anything) => void retain(new Map([[1, 1], [2, 2]]), f),
  "retain in a Set": (f: Anything) => void retain(new Set([1, 2]), f),
};
const once = {
  unwrapOrElse: (f: Anything) => unwrapOrElse(null as unknown, f),
  orInsertWith: (f: Anything) => orInsertWith(new Map<number, unknown>(), 1, f),
};
const unasked = {
  "map of nothing": (f: Anything) => map([], f),
  "unwrapOrElse of a value": (f: Anything) => unwrapOrElse(0 as unknown, f),
  "orInsertWith of a key": (f: Anything) => orInsertWith(new Map<number, unknown>([[1, undefined]]), 1, f),
};
const all = { ...again, ...once };

const owning = (resource: Resource, calls = { count: 0 }): Anything =>
  closure("task", { resource: move(resource) }).fnMut(() => ++calls.count);

describe.each(Object.entries(all))("%s", (_, consume) => {
  test("moves a closure and drops what it owns once, after the last call", () => {
    const log: string[] = [];
    const resource = new Resource("dropped", log);
    const f = closure("task", { resource: move(resource) }).fnMut(() => log.push("called"));
    consume(f);
    expect(log.slice(0, -1).every((entry) => entry === "called")).toBe(true);
    expect(log.at(-1)).toBe("dropped");
    expect(codeOf(() => f())).toBe("E0382");
    f[Symbol.dispose]();
    expect(resource.disposed).toBe(1);
  });

  test("drops it as well when its body throws, and throws on", () => {
    const resource = new Resource();
    const f: Anything = closure({ resource: move(resource) }).fnMut(() => {
      throw new RangeError("body");
    });
    expect(() => consume(f)).toThrow(RangeError);
    expect(resource.disposed).toBe(1);
    expect(codeOf(() => f())).toBe("E0382");
  });

  test("refuses a moved closure, and neither calls nor drops anything", () => {
    const resource = new Resource();
    const calls = { count: 0 };
    const f = owning(resource, calls);
    const box = boxed(f);
    expect(codeOf(() => consume(f))).toBe("E0382");
    expect([calls.count, resource.disposed]).toEqual([0, 0]);
    expect(box(0)).toBe(1);
  });

  test("refuses a closure that runs", () => {
    let caught: unknown;
    const f: Anything = closure("self", { list: move([1]) }).fnMut(() => {
      try {
        consume(f);
      } catch (error) {
        caught = error;
      }
    });
    f();
    expect(caught).toBeInstanceOf(BorrowMutError);
    expect(codeOf(() => f())).toBeUndefined();
  });

  test("copies a Copy closure, and leaves a function pointer and a plain function", () => {
    const f = closure({ n: move(1), m: ref(2) }).fn(({ n, m }) => n.value + m.value);
    consume(f);
    consume(f);
    expect(f()).toBe(3);
    let calls = 0;
    const plain = () => ++calls;
    consume(fnPtr(plain));
    consume(plain as never);
    expect(calls).toBeGreaterThan(1);
  });

  test("takes a box, and refuses what is no function", () => {
    const resource = new Resource();
    const box = boxed(owning(resource));
    consume(box as Anything);
    expect(resource.disposed).toBe(1);
    expect(codeOf(() => box(0))).toBe("E0382");
    expect(codeOf(() => consume({} as never))).toBe("E0618");
  });

  test("gives a body its own state on from call to call", () => {
    const total = place(0);
    consume(closure({ total: mut(total) }).fnMut(({ total }) => ++total.value));
    expect(total.value).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(again))("%s", (_, consume) => {
  test("refuses an FnOnce, which stays as it was", () => {
    const resource = new Resource();
    const f = closure("task", { resource: move(resource) }).fnOnce(({ resource }) => resource.take().name);
    expect(() => consume(f as never)).toThrow(KindError);
    expect(resource.disposed).toBe(0);
    callOnce(f);
    expect(f.output).toBe("resource");
  });

  test("refuses the second entry of an async FnMut, and drops when the first settles", async () => {
    const resource = new Resource();
    const started: Promise<unknown>[] = [];
    const f: Anything = closure("slow", { resource: move(resource) }).fnMut(async ({ resource }) => {
      await undefined;
      started.push(Promise.resolve(resource.value.disposed));
    });
    expect(codeOf(() => consume(f))).toBe("E0499");
    expect(resource.disposed).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await Promise.all(started)).toEqual([0]);
    expect(resource.disposed).toBe(1);
  });
});

describe.each(Object.entries(once))("%s", (_, consume) => {
  test("drops what the body of an FnOnce assigned to its captures", () => {
    const resource = new Resource();
    const f = closure({ slot: move<Resource | null>(null), list: move([1]) }).fnOnce(({ slot }) => {
      slot.value = resource;
    });
    consume(f as never);
    expect(resource.disposed).toBe(1);
  });

  test("calls an FnOnce, which may take what it owns", () => {
    const resource = new Resource();
    const f = closure({ resource: move(resource) }).fnOnce(({ resource }) => resource.take());
    expect(consume(f as never)).toBe(resource);
    expect(resource.disposed).toBe(0);
    expect(codeOf(() => consume(f as never))).toBe("E0382");
  });
});

test.each(Object.entries(unasked))("%s drops a closure that it did not call", (_, consume) => {
  const resource = new Resource();
  const calls = { count: 0 };
  const f = owning(resource, calls);
  consume(f);
  expect([calls.count, resource.disposed]).toEqual([0, 1]);
  expect(codeOf(() => f())).toBe("E0382");
});

test("an async closure keeps what it owns until the last of its promises settles", async () => {
  const resource = new Resource();
  const f = closure({ resource: move(resource) }).fn(async ({ resource }, wait: number) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    return resource.value.disposed;
  });
  const promises = map([1, 8], f);
  expect(codeOf(() => f(1))).toBe("E0382");
  expect(await promises[0]).toBe(0);
  expect(resource.disposed).toBe(0);
  expect(await promises[1]).toBe(0);
  expect(resource.disposed).toBe(1);
});

test("a rejection passes through, and counts as settled", async () => {
  const resource = new Resource();
  const f = closure({ resource: move(resource) }).fn(async () => Promise.reject(new RangeError("late")));
  const [promise] = map([1], f);
  await expect(promise).rejects.toThrow("late");
  expect(resource.disposed).toBe(1);
});

test("what a plain function gives is given as it is", () => {
  const promises = [Promise.resolve(1), Promise.resolve(2)] as const;
  const given = map([0, 1] as const, (index) => promises[index]);
  expect(given[0]).toBe(promises[0]);
  expect(given[1]).toBe(promises[1]);
});

const iterating = {
  map: (items: Iterable<number>, f: (n: number) => boolean) => map(items, f),
  filter: (items: Iterable<number>, f: (n: number) => boolean) => filter(items, f),
  fold: (items: Iterable<number>, f: (n: number) => boolean) => fold(items, true, (_, n) => f(n)),
  forEach: (items: Iterable<number>, f: (n: number) => boolean) => void forEach(items, f),
  countWhere: (items: Iterable<number>, f: (n: number) => boolean) => countWhere(items, f),
};
test.each(Object.entries(iterating))("%s closes the iterator when the closure throws", (_, consume) => {
  const first = closable([1, 2, 3]);
  const fail = () => consume(first.items, (n) => { if (n === 2) throw new RangeError("body"); return true; });
  expect(fail).toThrow(RangeError);
  expect(first.closed()).toBe(true);
  const second = closable([1, 2, 3]);
  consume(second.items, () => true);
  expect(second.closed()).toBe(false);
});

// `fold` gets its closure inside another function here, so it is not the one that takes it.
const { fold: _, ...taking } = iterating;
test.each(Object.entries(taking))("%s drops its closure when the iterator throws", (_, consume) => {
  const resource = new Resource();
  const f = closure({ resource: move(resource) }).fnMut((_, n: number) => n > 0);
  const items = (function* () { yield 1; throw new RangeError("source"); })();
  expect(() => consume(items, f)).toThrow("source");
  expect(codeOf(() => f(1))).toBe("E0382");
  expect(resource.disposed).toBe(1);
});
