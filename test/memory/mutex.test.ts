import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { arc, clone, closure, move, mutex, type Clone, type MutexGuard } from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, thrown } from "./support.js";

describe("lock", () => {
  test("gives the value to one at a time", () => {
    const it = mutex(0);
    {
      using sum = it.lock();
      sum.value += 2;
      const error = thrown(() => it.lock());
      expect([error.name, error.code, error.variable]).toEqual(["BorrowMutError", "E0499", undefined]);
      expect(error.message).toContain("cannot borrow this `Mutex` as mutable more than once at a time");
      expect(it.tryLock()).toBeUndefined();
      expect(codeOf(() => it.withLock(() => 0))).toBe("E0499");
      expect(codeOf(() => it.intoInner())).toBe("E0499");
    }
    expect(it.tryLock()?.value).toBe(2);
  });

  test("ends once, and shows nothing afterwards", () => {
    const it = mutex(1);
    const first = it.lock();
    first[Symbol.dispose]();
    using second = it.lock();
    first[Symbol.dispose]();
    expect(it.tryLock()).toBeUndefined();
    expect(thrown(() => first.value).message).toContain("this `MutexGuard` was consumed");
    expect(codeOf(() => (first.value = 2))).toBe("E0382");
    expect(second.value).toBe(1);
  });
});

describe("withLock", () => {
  test("gives what the function returns, and unlocks", () => {
    const it = mutex([1]);
    expect(it.withLock((list) => list.value.push(2))).toBe(2);
    expect(it.intoInner()).toEqual([1, 2]);
  });

  test("unlocks when the function throws, and is not poisoned", () => {
    const it = mutex(1);
    expect(() =>
      it.withLock((value) => {
        value.value = 2;
        throw new RangeError();
      }),
    ).toThrow(RangeError);
    expect(it.withLock(({ value }) => value)).toBe(2);
  });
});

describe("lockAsync", () => {
  test("locks at once when nobody holds the lock", async () => {
    const it = mutex(1);
    using guard = await it.lockAsync();
    expect(guard.value).toBe(1);
    expect(it.tryLock()).toBeUndefined();
  });

  test("serves those who wait in their order, and lets nobody in between", async () => {
    const it = mutex<string[]>([]);
    const guard = it.lock();
    const waiting = ["a", "b", "c"].map(async (name) => {
      using list = await it.lockAsync();
      list.value.push(name);
      await sleep(1);
      list.value.push(name);
    });
    guard[Symbol.dispose]();
    // Unlocked, and handed over already.
    expect(it.tryLock()).toBeUndefined();
    await Promise.all(waiting);
    expect(it.intoInner()).toEqual(["a", "a", "b", "b", "c", "c"]);
  });

  test("loses no update, however the tasks are scheduled", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 6 }), async (scheduler, tasks) => {
        const it = arc(mutex(0));
        let inside = 0;
        const add = closure({ it: move(it.clone()) }).fn(async ({ it }) => {
          using sum = await it.value.value.lockAsync();
          expect(++inside).toBe(1);
          const read = sum.value;
          await scheduler.schedule(Promise.resolve());
          sum.value = read + 1;
          inside--;
        });
        const running = Array.from({ length: tasks }, () => clone(add)());
        await scheduler.waitFor(Promise.all(running));
        expect(it.value.withLock(({ value }) => value)).toBe(tasks);
      }),
      { numRuns: 50 },
    );
  });

  test("rejects when the mutex is gone, and the guards of those who waited show it", async () => {
    const it = mutex(1);
    const guard = it.lock();
    const waiting: Promise<MutexGuard<number>> = it.lockAsync();
    it[Symbol.dispose]();
    await expect(it.lockAsync()).rejects.toMatchObject({ code: "E0382" });
    guard[Symbol.dispose]();
    const late = await waiting;
    expect(codeOf(() => late.value)).toBe("E0382");
  });
});

describe("the end of a mutex", () => {
  test("intoInner moves the value out, once", () => {
    const resource = new Resource();
    const it = mutex(resource);
    expect(it.intoInner()).toBe(resource);
    for (const use of [it.lock, it.tryLock, it.intoInner]) expect(codeOf(use.bind(it))).toBe("E0382");
    it[Symbol.dispose]();
    expect(resource.disposed).toBe(0);
  });

  test("disposal disposes the value, once", () => {
    const resource = new Resource();
    {
      using it = mutex(resource);
      it[Symbol.dispose]();
    }
    expect(resource.disposed).toBe(1);
  });

  test("a closure that owns one cannot be cloned, whatever the types are told", () => {
    const f = closure({ total: move(mutex(0)) }).fn(() => 1);
    const error = thrown(() => clone(f as unknown as Clone));
    expect(error.message).toContain("the trait bound `Mutex<number>: Clone` is not satisfied: captured variable `total`");
  });
});
