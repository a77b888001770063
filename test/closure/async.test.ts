// Bodies that give promises: when a closure counts as running, when it is dropped, and whose rejection it is.
import { callOnce, closure, drop, move, mut, place, ref } from "fn-traits";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Resource, codeOf, resources, thrown, untyped } from "../support.js";

/** A promise and what settles it. */
function deferred() {
  let resolve!: () => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Lets everything that waits run: promise jobs, then what the process reports of them. */
const idle = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
let listeners: NodeJS.UnhandledRejectionListener[] = [];
beforeEach(() => {
  unhandled.length = 0;
  // The test runner's own listeners would fail the run.
  listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", note);
});
afterEach(() => {
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
});

describe("an async FnOnce", () => {
  test("leaves a promise in output and is dropped when that settles", async () => {
    const { log, a, b } = resources("a", "b");
    const gate = deferred();
    const f = closure({ a: move(a), b: move(b) }).fnOnce(async ({ a }) => {
      log.push("begins");
      await gate.promise;
      log.push(`${a.value.name} is ${a.value.disposed}`);
      return a.value;
    });
    callOnce(f);
    expect(f.output).toBeInstanceOf(Promise);
    await idle();
    expect(log).toEqual(["begins"]);
    gate.resolve();
    expect(await f.output).toBe(a);
    expect(log).toEqual(["begins", "a is 0", "b", "a"]);
    // It is consumed all the same.
    expect(codeOf(() => untyped(callOnce)(f))).toBe("E0382");
  });

  test("is dropped when its promise rejects, with the reason of the body", async () => {
    const resource = new Resource();
    const reason = new Error("body");
    const f = closure({ resource: move(resource) }).fnOnce(async () => {
      await null;
      throw reason;
    });
    callOnce(f);
    await expect(f.output).rejects.toBe(reason);
    expect(resource.disposed).toBe(1);
    await idle();
    expect(unhandled).toEqual([]);
  });

  test("does not swallow a rejection that nobody handles, nor report it twice", async () => {
    const reason = new Error("body");
    const f = closure({ list: move([1]) }).fnOnce(async () => {
      throw reason;
    });
    callOnce(f);
    await idle();
    expect(unhandled).toEqual([reason]);
  });

  test("leaves taken values to the body, also after an await", async () => {
    const { log, a, b } = resources("a", "b");
    const f = closure({ a: move(a), b: move(b) }).fnOnce(async ({ a }) => {
      await null;
      return a.take();
    });
    callOnce(f);
    expect(await f.output).toBe(a);
    expect(log).toEqual(["b"]);
    void b;
  });

  test("rejects with the error of a disposer, or the body's when both fail", async () => {
    const failing = { [Symbol.dispose]() { throw new Error("disposer"); } };
    const f = closure({ failing: move(failing) }).fnOnce(async () => 1);
    callOnce(f);
    await expect(f.output).rejects.toThrow("disposer");
    const g = closure({ failing: move(failing) }).fnOnce(async () => {
      throw new Error("body");
    });
    callOnce(g);
    await expect(g.output).rejects.toThrow("body");
    await idle();
    expect(unhandled).toEqual([]);
  });

  test("can be an FnMut or Fn that is called by value", async () => {
    const resource = new Resource();
    const f = closure({ resource: move(resource) }).fnMut(async ({ resource }) => resource.value.disposed);
    callOnce(f);
    expect(await f.output).toBe(0);
    expect(resource.disposed).toBe(1);
    const g = closure({ resource: move(new Resource()) }).fn(async ({ resource }) => resource.value.disposed);
    callOnce(g);
    expect(await g.output).toBe(0);
  });
});

describe("an async FnMut", () => {
  const counting = () => {
    const total = place(0);
    const gates: ReturnType<typeof deferred>[] = [];
    const f = closure("count", { total: mut(total) }).fnMut(async ({ total }, by: number) => {
      const gate = deferred();
      gates.push(gate);
      const before = total.value;
      await gate.promise;
      return (total.value = before + by);
    });
    return { f, total, gates };
  };

  test("is refused until its promise has settled", async () => {
    const { f, total, gates } = counting();
    const first = f(1);
    const error = thrown(() => void f(2));
    expect([error.name, error.code, error.variable]).toEqual(["BorrowMutError", "E0499", "count"]);
    await idle();
    expect(codeOf(() => void f(2))).toBe("E0499");
    for (const use of [drop, callOnce, move]) expect(codeOf(() => untyped(use)(f))).toBe("E0499");
    gates[0]!.resolve();
    expect(await first).toBe(1);
    const second = f(2);
    gates[1]!.resolve();
    expect(await second).toBe(3);
    expect([total.value, gates.length]).toEqual([3, 2]);
  });

  test("can be called again after a rejection, which is its caller's", async () => {
    const { f, gates } = counting();
    const first = f(1);
    const reason = new Error("body");
    gates[0]!.reject(reason);
    await expect(first).rejects.toBe(reason);
    const second = f(2);
    gates[1]!.resolve();
    expect(await second).toBe(2);
    await idle();
    expect(unhandled).toEqual([]);
  });

  test("does not swallow a rejection that nobody handles, nor report it twice", async () => {
    const { f, gates } = counting();
    void f(1);
    const reason = new Error("body");
    gates[0]!.reject(reason);
    await idle();
    expect(unhandled).toEqual([reason]);
  });

  test("can be called again right after a body that threw before it had a promise", () => {
    let fail = true;
    const f = closure({ total: mut(place(0)) }).fnMut((): Promise<number> => {
      if (fail) throw new Error("body");
      return Promise.resolve(1);
    });
    expect(() => f()).toThrow("body");
    fail = false;
    expect(codeOf(() => void f())).toBeUndefined();
  });

  test("that is disposed meanwhile is dropped when it settles", async () => {
    const { log, a } = resources("a");
    const gate = deferred();
    const f = closure({ a: move(a) }).fnMut(async ({ a }) => {
      await gate.promise;
      return a.value.name;
    });
    const result = f();
    f[Symbol.dispose]();
    expect(codeOf(() => void f())).toBe("E0382");
    await idle();
    expect(log).toEqual([]);
    gate.resolve();
    expect(await result).toBe("a");
    expect(log).toEqual(["a"]);
    expect(codeOf(() => void f())).toBe("E0382");
  });
});

test("an async Fn runs as often at once as it is called", async () => {
  const gates: ReturnType<typeof deferred>[] = [];
  const f = closure({ base: ref(1) }).fn(async ({ base }, x: number) => {
    const gate = deferred();
    gates.push(gate);
    await gate.promise;
    return base.value + x;
  });
  const results = [f(1), f(2), f(3)];
  for (const gate of gates.reverse()) gate.resolve();
  expect(await Promise.all(results)).toEqual([2, 3, 4]);
});

describe("a thenable that is no promise is a value", () => {
  /** It would start its work when somebody asks for it, as query builders do. */
  const lazy = () => ({ started: 0, then(resolve: (value: number) => void) { this.started++; resolve(1); } });

  test("nobody asks it, it is given as it is, and the call is over", async () => {
    const query = lazy();
    const resource = new Resource();
    const once = closure({ resource: move(resource) }).fnOnce(() => query);
    callOnce(once);
    expect([once.output === query, resource.disposed]).toEqual([true, 1]);
    const f = closure({ n: move([0]) }).fnMut(() => query);
    expect([f(), f()]).toEqual([query, query]);
    await idle();
    expect(query.started).toBe(0);
    expect(await query).toBe(1);
  });
});

test("the closure's promise is one of the body's class, and settles with the very value", async () => {
  class Cancellable<T> extends Promise<T> {
    cancel() {}
  }
  const value = {};
  const once = closure({}).fnOnce(() => Cancellable.resolve(value) as Cancellable<object>);
  callOnce(once);
  expect(once.output).toBeInstanceOf(Cancellable);
  expect(await once.output).toBe(value);
  const f = closure({ n: mut(place(0)) }).fnMut(() => Cancellable.resolve(value) as Cancellable<object>);
  const output = f();
  expect(output).toBeInstanceOf(Cancellable);
  expect(await output).toBe(value);
});
