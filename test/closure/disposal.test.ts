// What a closure owns is disposed exactly once, in reverse order of capture, whatever happens.
import { boxed, call, callOnce, clone, closure, drop, fnPtr, move, mut, place, rc, ref } from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, resources, untyped } from "../support.js";

/** A disposable whose disposal fails. */
const failing = (message: string, log: string[] = []): Disposable => ({
  [Symbol.dispose]() {
    log.push(message);
    throw new Error(message);
  },
});

const kinds = ["fn", "fnMut", "fnOnce"] as const;

describe.each(kinds)("a closure built with .%s", (kind) => {
  /** It owns a, b and c, in this order, and borrows d. */
  const build = (body: (captures: any) => unknown = () => "result") => {
    const { log, a, b, c, d } = resources("a", "b", "c", "d");
    const held = place(d);
    const f: any = (closure({ a: move(a), by: ref(1), b: move(b), d: ref(held), c: move(c) }) as any)[kind](body);
    return { f, log, a, b, c, d };
  };

  test.each<[string, (f: any) => unknown]>([
    ["drop", (f) => untyped(drop)(f)],
    ["Symbol.dispose", (f) => f[Symbol.dispose]()],
    ["callOnce", (f) => untyped(callOnce)(f)],
    ["using", (f) => { using _ = f; }],
    ["dropping a box of it", (f) => untyped(drop)(boxed(f))],
    ["calling a box of it", (f) => untyped(callOnce)(boxed(f))],
    ["dropping the closure that captured it", (f) => untyped(drop)(closure({ f: move(f) }).fn(() => 1))],
    ["calling the closure that captured it", (f) => untyped(callOnce)(closure({ f: move(f) }).fnOnce(() => 1))],
    ["a call that consumes it inside another", (f) =>
      untyped(callOnce)(closure({ f: move(f) }).fnOnce(({ f }) => untyped(callOnce)((f as { take(): unknown }).take())))],
  ])("is dropped by %s: c, b, a", (_, end) => {
    const { f, log, d } = build();
    end(f);
    expect(log).toEqual(["c", "b", "a"]);
    f[Symbol.dispose]();
    expect(log).toEqual(["c", "b", "a"]);
    expect(d.disposed).toBe(0);
  });

  test("is not dropped by a move alone", () => {
    const { f, log } = build();
    const box = boxed(f);
    const outer = closure({ box: move(box) }).fn(() => 1);
    f[Symbol.dispose]();
    box[Symbol.dispose]();
    expect(log).toEqual([]);
    drop(outer);
    expect(log).toEqual(["c", "b", "a"]);
  });

  test("is dropped after the body that it was called by value for", () => {
    const { f, log } = build(({ a }) => [a.value.disposed, log.length]);
    untyped(callOnce)(f);
    expect(f.output).toEqual([0, 0]);
    expect(log).toEqual(["c", "b", "a"]);
  });

  test("is dropped when the body throws, with the error of the body", () => {
    const { f, log } = build(() => {
      throw new Error("body");
    });
    expect(() => untyped(callOnce)(f)).toThrow(new Error("body"));
    expect(log).toEqual(["c", "b", "a"]);
  });

  test("is dropped to the end when disposers throw, with the first error", () => {
    const { log, a, b } = resources("a", "b");
    const make = () => (closure({ a: move(a), x: move(failing("x", log)), b: move(b), y: move(failing("y", log)) }) as any)[kind](() => 1);
    expect(() => untyped(drop)(make())).toThrow(new Error("y"));
    expect(log).toEqual(["y", "b", "x", "a"]);
    log.length = 0;
    const f = make();
    expect(() => untyped(callOnce)(f)).toThrow(new Error("y"));
    expect(log).toEqual(["y", "b", "x", "a"]);
    expect(f.output).toBeUndefined();
    log.length = 0;
    expect(() => f[Symbol.dispose]()).not.toThrow();
    expect(log).toEqual([]);
  });

  test.each([new Error("body"), "body", undefined, null, 0])("throws what the body threw, %o, also when disposers throw", (reason) => {
    const log: string[] = [];
    const f = (closure({ x: move(failing("x", log)), y: move(failing("y", log)) }) as any)[kind](() => {
      throw reason;
    });
    let caught: unknown = "nothing";
    try {
      untyped(callOnce)(f);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBe(reason);
    expect(log).toEqual(["y", "x"]);
  });

  test.each([undefined, null, 0])("throws what a disposer threw: %o", (reason) => {
    const odd = { [Symbol.dispose]() { throw reason; } };
    let caught: unknown = "nothing";
    try {
      untyped(drop)((closure({ odd: move(odd) }) as any)[kind](() => 1));
    } catch (error) {
      caught = error;
    }
    expect(caught).toBe(reason);
  });
});

describe("taken values", () => {
  test("are the business of who took them", () => {
    const { log, a, b, c } = resources("a", "b", "c");
    const f = closure({ a: move(a), b: move(b), c: move(c) }).fnOnce(({ b }) => b.take());
    callOnce(f);
    expect(log).toEqual(["c", "a"]);
    expect(f.output).toBe(b);
    expect(b.disposed).toBe(0);
  });

  test("also when the body throws after taking", () => {
    const { log, a, b } = resources("a", "b");
    const f = closure({ a: move(a), b: move(b) }).fnOnce(({ a }): void => {
      a.take();
      throw new Error("body");
    });
    expect(() => callOnce(f)).toThrow("body");
    expect(log).toEqual(["b"]);
  });

  test("a value that a body by value assigned is disposed", () => {
    const { log, a, b } = resources("a", "b");
    const f = closure({ a: move<Disposable | undefined>(undefined), list: move<unknown[] | Disposable>([1]), n: move(1) }).fnOnce((captures) => {
      captures.a.value = a;
      captures.list.value = b;
    });
    callOnce(f);
    expect(log).toEqual(["b", "a"]);
  });

  test("a value that replaced another is disposed in its place", () => {
    const { log, a, b } = resources("a", "b");
    const f = closure({ a: move(a) }).fnMut(({ a }) => void (a.value = b));
    f();
    drop(f);
    expect(log).toEqual(["b"]);
  });
});

describe("what is disposed", () => {
  test("is what has Symbol.dispose: objects, functions, closures, handles", () => {
    const { log, a } = resources("a");
    const callable = Object.assign(() => 1, { [Symbol.dispose]: () => void log.push("function") });
    const inner = closure({ a: move(a) }).fn(() => 1);
    const shared = rc(new Resource("shared", log));
    const f = closure({
      none: move(null), nothing: move(undefined), number: move(1), text: move("x"), plain: move({}), list: move([]),
      inner: move(inner), callable: move(callable), shared: move(shared.clone()),
    }).fn(() => 1);
    drop(f);
    expect(log).toEqual(["function", "a"]);
    expect(shared.strongCount).toBe(1);
  });

  test("is a function with a destructor, which makes the closure no Copy", () => {
    const log: string[] = [];
    const callable = Object.assign(() => 1, { [Symbol.dispose]: () => void log.push("function") });
    const f = closure({ callable: move(callable) }).fn(({ callable }) => callable.value());
    expect(f()).toBe(1);
    drop(f);
    expect(log).toEqual(["function"]);
    const once = closure({ callable: move(callable) }).fnOnce(({ callable }) => callable.value());
    callOnce(once);
    expect([once.output, log]).toEqual([1, ["function", "function"]]);
  });

  test("is called as a method, once", () => {
    const it = { count: 0, [Symbol.dispose]() { this.count++; } };
    const f = closure({ it: move(it) }).fn(() => 1);
    drop(f);
    f[Symbol.dispose]();
    expect(it.count).toBe(1);
  });

  test("is not what was only borrowed", () => {
    const { log, a, b, c } = resources("a", "b", "c");
    const [held, lent] = [place(b), place(c)];
    const f = closure({ a: ref(a), held: ref(held), lent: mut(lent) }).fnMut(() => 1);
    drop(f);
    expect(log).toEqual([]);
  });

  test("is each clone's own", () => {
    const log: string[] = [];
    class Handle implements Disposable {
      constructor(readonly name: string) {}
      clone() {
        return new Handle(`${this.name}'`);
      }
      [Symbol.dispose]() {
        log.push(this.name);
      }
    }
    const f = closure({ handle: move(new Handle("a")) }).fn(({ handle }) => handle.value.name);
    const copy = clone(f);
    drop(f);
    expect(log).toEqual(["a"]);
    expect(copy()).toBe("a'");
    drop(copy);
    expect(log).toEqual(["a", "a'"]);
  });

  test("is what was cloned already when a later capture cannot be", () => {
    const log: string[] = [];
    const part = (name: string, fails = false): Disposable & { clone(): Disposable } => ({
      clone() {
        if (fails) throw new Error(name);
        return part(`${name}'`);
      },
      [Symbol.dispose]: () => void log.push(name),
    });
    const n = place(1);
    const f = closure({ a: move(part("a")), n: ref(n), b: move(part("b")), c: move(part("c", true)), d: move(part("d")) }).fn(({ n }) => n.value);
    expect(() => untyped(clone)(f)).toThrow(new Error("c"));
    expect(log).toEqual(["b'", "a'"]);
    expect(f()).toBe(1);
    drop(f);
    expect(log).toEqual(["b'", "a'", "d", "c", "b", "a"]);
  });

  test("follows the nesting, outermost last captured first", () => {
    const { log, a, b, c, d } = resources("a", "b", "c", "d");
    const first = closure({ a: move(a), b: move(b) }).fn(() => 1);
    const second = closure({ first: move(first), c: move(c) }).fn(() => 1);
    const third = closure({ d: move(d), second: move(second) }).fn(() => 1);
    drop(third);
    expect(log).toEqual(["c", "b", "a", "d"]);
  });

  test("frees what it held", () => {
    const resource = new Resource();
    let seen: { value: unknown } | undefined;
    const f = closure({ resource: move(resource) }).fn(({ resource }) => void (seen = resource as { value: unknown }));
    f();
    drop(f);
    expect(() => seen?.value).toThrow("E0382");
    expect(resource.disposed).toBe(1);
  });
});

describe("a closure that is disposed while it runs", () => {
  test("goes on, refuses to be used, and is dropped at the end of the call", () => {
    const { log, a } = resources("a");
    const self = { end: () => {}, again: () => {} };
    const f = closure("f", { a: move(a) }).fnMut(({ a }) => {
      self.end();
      self.again();
      expect(log).toEqual([]);
      return a.value.name;
    });
    self.end = () => f[Symbol.dispose]();
    self.again = () => expect(() => f()).toThrow("E0382");
    expect(f()).toBe("a");
    expect(log).toEqual(["a"]);
    expect(() => f()).toThrow("E0382");
    f[Symbol.dispose]();
    expect(log).toEqual(["a"]);
  });

  test("also when the body throws, or the disposer", () => {
    const { log, a } = resources("a");
    const self = { end: () => {} };
    const f = closure({ a: move(a), x: move(failing("x", log)) }).fnMut((): void => {
      self.end();
      throw new Error("body");
    });
    self.end = () => f[Symbol.dispose]();
    expect(() => f()).toThrow(new Error("body"));
    expect(log).toEqual(["x", "a"]);
    const g = closure({ x: move(failing("x")) }).fnMut(() => self.end());
    self.end = () => g[Symbol.dispose]();
    expect(() => g()).toThrow(new Error("x"));
  });

  test("is not given away or dropped by a statement meanwhile", () => {
    const { log, a } = resources("a");
    const codes: string[] = [];
    const self = { run: () => {} };
    const f = closure("f", { a: move(a) }).fnMut(({ a }) => {
      self.run();
      return a.value.name;
    });
    self.run = () => {
      for (const use of [drop, callOnce, boxed, move, clone, call]) {
        try {
          untyped(use)(f);
        } catch (error) {
          codes.push((error as { code: string }).code);
        }
      }
    };
    expect(f()).toBe("a");
    expect(codes).toEqual(["E0499", "E0499", "E0499", "E0499", "E0502", "E0525"]);
    expect([f(), log]).toEqual(["a", []]);
  });
});

test("a box and a pointer are disposable too", () => {
  const { log, a } = resources("a");
  {
    using box = boxed(closure({ a: move(a) }).fn(() => log.length));
    expect(box()).toBe(0);
  }
  expect(log).toEqual(["a"]);
  drop(fnPtr(() => 1));
});

test("`using` closes in reverse order of declaration", () => {
  const { log, a, b } = resources("a", "b");
  {
    using f = closure({ a: move(a) }).fnMut(() => log.push("f"));
    using g = closure({ b: move(b) }).fnOnce(() => 1);
    f();
    void g;
  }
  expect(log).toEqual(["f", "b", "a"]);
});
