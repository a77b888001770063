import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { call, callMut, callOnce, clone, closure, drop, fnPtr, move, mut, place, ref } from "fn-traits";
import { and, byMut, byRef, converge, curry, flow, memoize, not, once, or, partial, repeat, scopeGuard, split } from "fn-traits/combinators";
import { Resource, owner, thrown, untyped } from "./support.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const positive = (n: number) => n > 0;
const even = (n: number) => n % 2 === 0;

describe("predicates", () => {
  test("not, and, or", () => {
    const all = [-2, -1, 0, 1, 2];
    expect(all.filter(not(positive))).toEqual([-2, -1, 0]);
    expect(all.filter(and(positive, even))).toEqual([2]);
    expect(all.filter(or(positive, even))).toEqual([-2, 0, 1, 2]);
  });

  test("the second is asked only if the first leaves it open", () => {
    const asked: number[] = [];
    const ask = (n: number) => (asked.push(n), true);
    [1, 2].map(and(even, ask));
    [3, 4].map(or(even, ask));
    expect(asked).toEqual([2, 3]);
  });

  test("of an FnOnce, asked or not", () => {
    const log: string[] = [];
    const last = () => closure({ resource: move(new Resource(log, "last")) }).fnOnce(({ resource }, n: number) => resource.value.name.length === n);
    const asked = and(positive, last());
    callOnce(asked, 4);
    expect(asked.output).toBe(true);
    const spared = or(positive, last());
    callOnce(spared, 4);
    expect(spared.output).toBe(true);
    const negated = not(last());
    callOnce(negated, 4);
    expect(negated.output).toBe(false);
    expect(log).toEqual(["last", "last", "last"]);
  });
});

describe("converge", () => {
  test("gives one input to several closures", () => {
    const list = (...args: unknown[]) => args;
    expect(untyped(converge)(list, positive, even, String)(4)).toEqual([true, true, "4"]);
    expect(converge((a: number, b: number) => a / b, (l: number[]) => l[0]!, (l: number[]) => l.length)([8, 2])).toBe(4);
    expect(curry(converge((a: number, b: number) => a + b, (a: number, b: number) => a * b, (a, b) => a - b))(3)(2)).toBe(7);
  });

  test("owns all of them", () => {
    const log: string[] = [];
    const { fn } = owner(log, "x");
    const made = converge((a: number, b: number) => a + b, fn(), owner(log, "y").fnOnce());
    callOnce(made, 1);
    expect(made.output).toBe(4);
    expect(log).toEqual(["y", "x"]);
  });
});

describe("repeat", () => {
  test("makes one call out of several", () => {
    const next = repeat(owner([], "next").fnMut(), 3);
    expect(next(1)).toEqual([2, 3, 4]);
    expect(next(1)).toEqual([5, 6, 7]);
    expect(repeat(positive, 0)(1)).toEqual([]);
    expect(curry(repeat((a: number, b: number) => a + b, 2))(1)(2)).toEqual([3, 3]);
  });

  test("refuses what it cannot call again, and takes nothing", () => {
    const step = owner([], "step").fnOnce();
    expect(thrown(() => untyped(repeat)(step, 2))).toBe(
      "error[E0525]: expected a closure that implements the `FnMut` trait, but `step` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`",
    );
    const f = owner([], "f").fn();
    for (const times of [-1, 0.5, Number.NaN, Infinity]) expect(() => repeat(f, times)).toThrow(RangeError);
    expect(f(1)).toBe(2);
    expect(thrown(() => untyped(repeat)({}, 1))).toContain("E0618");
  });

  test("of an async FnMut enters it again", () => {
    const step = closure("step", { list: move([1]) }).fnMut(async ({ list }) => list.value.length);
    expect(thrown(() => repeat(step, 2)())).toContain("error[E0499]: cannot borrow `step`");
  });
});

describe("once", () => {
  test("makes a closure callable once", () => {
    const log: string[] = [];
    const start = once(owner(log, "start").fnMut());
    callOnce(start, 1);
    expect(start.output).toBe(2);
    expect(log).toEqual(["start"]);
    expect(thrown(() => untyped(callOnce)(start, 1))).toContain("E0382");
    expect(thrown(() => untyped(callMut)(once(positive), 1))).toBe(
      "error[E0525]: expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `once`; ask for `FnOnce`, or give the closure that it was made of",
    );
  });

  test("also one that is Copy, and a plain function", () => {
    const plain = once(positive);
    callOnce(plain, 1);
    expect(plain.output).toBe(true);
    expect(thrown(() => untyped(callOnce)(plain, 1))).toContain("E0382");
    const n = 1;
    const copy = once(closure({ n: ref(n) }).fn(({ n }) => n.value));
    const other = clone(copy);
    drop(copy);
    callOnce(other);
    expect(other.output).toBe(1);
    expect(thrown(() => untyped(callOnce)(other))).toContain("E0382");
  });

  test("is dropped when it was not called", () => {
    const log: string[] = [];
    once(owner(log, "f").fnOnce())[Symbol.dispose]();
    expect(log).toEqual(["f"]);
  });
});

describe("memoize", () => {
  const counting = () => {
    const calls: unknown[][] = [];
    return { calls, f: (...args: unknown[]) => (calls.push(args), args.join()) };
  };

  test("remembers what a closure gave", () => {
    const { calls, f } = counting();
    const remembered = memoize(f);
    expect([remembered(1, 2), remembered(1, 2), remembered(2, 1), remembered(1), remembered(1, undefined), remembered()]).toEqual(["1,2", "1,2", "2,1", "1", "1,", ""]);
    expect(calls).toEqual([[1, 2], [2, 1], [1], [1, undefined], []]);
    expect([remembered(), remembered(1)]).toEqual(["", "1"]);
    expect(calls.length).toBe(5);
  });

  test("compares arguments as a Map does", () => {
    const { calls, f } = counting();
    const remembered = memoize(f);
    const object = {};
    for (const argument of [Number.NaN, Number.NaN, 0, -0, object, object, {}, "1", 1]) remembered(argument);
    expect(calls.length).toBe(6);
  });

  test("forgets the call that was not asked for longest", () => {
    const { calls, f } = counting();
    const remembered = memoize(f, { size: 2 });
    for (const argument of ["a", "b", "a", "c", "a", "b", "a", "c"]) remembered(argument);
    expect(calls.join("")).toBe("abcbc");
    const single = counting();
    const last = memoize(single.f, { size: 1 });
    for (const argument of ["a", "a", "b", "a"]) last(argument);
    expect(single.calls.join("")).toBe("aba");
  });

  test("forgets a hundred and first call, and no node of a longer one", () => {
    const { calls, f } = counting();
    const remembered = memoize(f);
    for (let n = 0; n < 100; n++) remembered(n, n);
    remembered(0, 0);
    expect(calls.length).toBe(100);
    remembered(100);
    remembered(1, 1);
    expect(calls.length).toBe(102);
    const nested = counting();
    const two = memoize(nested.f, { size: 2 });
    two(1);
    two(1, 2);
    two(1, 2, 3);
    two(1, 2);
    expect(nested.calls).toEqual([[1], [1, 2], [1, 2, 3]]);
    two(1);
    two(1, 2);
    expect(nested.calls.length).toBe(4);
  });

  test("keeps nothing alive that it has forgotten", async () => {
    const remembered = memoize((n: number, ...objects: object[]) => n + objects.length, { size: 1 });
    const forgotten = ((object: object) => {
      remembered(1, object, {});
      return new WeakRef(object);
    })({});
    remembered(2);
    // A reference that was just made or read lives to the end of the turn.
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect(forgotten.deref()).toBeUndefined();
  });

  test("shares the promise of an async closure while it is pending", async () => {
    const calls: string[] = [];
    const load = closure({ calls: ref(calls) }).fn(async (_, path: string) => (calls.push(path), path.length));
    const cached = memoize(load);
    expect(await Promise.all([cached("/a"), cached("/abc"), cached("/a")])).toEqual([2, 4, 2]);
    expect(calls).toEqual(["/a", "/abc"]);
    // One that its owner drops meanwhile owns nothing that the promise waits for.
    const pending = cached("/late");
    drop(cached);
    expect(await pending).toBe(5);
  });

  test("does not remember what threw, and remembers undefined", () => {
    let fails = true;
    let calls = 0;
    const f = memoize(() => {
      calls++;
      if (fails) throw new Error("stop");
    });
    expect(() => f()).toThrow("stop");
    fails = false;
    expect([f(), f()]).toEqual([undefined, undefined]);
    expect(calls).toBe(2);
  });

  test("a clone has a cache of its own", () => {
    const { calls, f } = counting();
    const remembered = memoize(f, { size: 1 });
    remembered(1);
    const other = clone(remembered);
    other(1);
    other(1);
    other(2);
    remembered(1);
    expect(calls).toEqual([[1], [1], [2]]);
  });

  test("is FnMut: it is entered once at a time", () => {
    const fibonacci: (n: number) => number = memoize((n: number): number => (n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2)));
    expect(fibonacci(1)).toBe(1);
    expect(thrown(() => fibonacci(3))).toContain("E0499");
    expect(thrown(() => untyped(call)(memoize(positive), 1))).toBe(
      "error[E0525]: expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`, because it was made with `memoize`; ask for `FnMut`, or give the closure that it was made of",
    );
  });

  test("refuses what is not Fn, and sizes that are none", () => {
    const f = owner([], "f").fnMut();
    expect(thrown(() => untyped(memoize)(f))).toContain("error[E0525]: expected a closure that implements the `Fn` trait, but `f` only");
    for (const size of [0, -1, 1.5, Number.NaN, Infinity]) expect(() => memoize(positive, { size })).toThrow(RangeError);
    expect(f(1)).toBe(2);
  });

  test("owns the closure and is never Copy", () => {
    const log: string[] = [];
    const f = memoize(owner(log, "f").fn());
    callOnce(f, 1);
    expect(f.output).toBe(2);
    expect(log).toEqual(["f"]);
    const plain = memoize(positive);
    callOnce(plain, 1);
    expect(thrown(() => untyped(plain)(1))).toContain("E0382");
  });
});

describe("byRef", () => {
  test("lends a closure", () => {
    const log: string[] = [];
    const f = owner(log, "f").fn();
    const lent = byRef(f);
    const plus = flow(lent, lent);
    expect([plus(1), lent(1), f(1), clone(lent)(1)]).toEqual([3, 2, 2, 2]);
    drop(plus);
    expect(log).toEqual([]);
    drop(f);
    expect(log).toEqual(["f"]);
    expect(thrown(() => lent(1))).toContain("use of moved value: `f`");
    expect(byRef(positive)(1)).toBe(true);
  });

  test("refuses what is not Fn, is moved, or is no closure", () => {
    const f = owner([], "f").fnMut();
    expect(thrown(() => untyped(byRef)(f))).toContain("error[E0525]: expected a closure that implements the `Fn` trait, but `f` only");
    const gone = owner([], "gone").fn();
    drop(gone);
    expect(thrown(() => untyped(byRef)(gone))).toContain("use of moved value: `gone`");
    expect(thrown(() => untyped(byRef)({}))).toContain("E0618");
  });
});

describe("byMut", () => {
  test("lends a closure mutably", () => {
    const total = place(0);
    const add = closure("add", { total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
    const lent = byMut(add);
    expect([lent(1), add(2), flow(lent, String)(3)]).toEqual([1, 3, "6"]);
    expect(thrown(() => lent(1))).toContain("use of moved value: this closure");
    expect(add(1)).toBe(7);
    expect(thrown(() => untyped(clone)(byMut(add)))).toBe(
      "error[E0277]: the trait bound `&mut {closure add}: Clone` is not satisfied: captured variable `f`; capture it by `ref`, or `move` a clone in",
    );
    expect(thrown(() => untyped(clone)(flow(byMut(add), String)))).toContain("captured variable `f`; capture it by `ref`, or `move` a clone in; note: in part `step1`");
    drop(add);
    expect(thrown(() => byMut(add as never))).toContain("use of moved value: `add`");
  });

  test("is FnMut, whatever it lends", () => {
    const lent = byMut(owner([], "f").fn());
    expect(thrown(() => untyped(call)(lent, 1))).toContain("E0525");
    expect(thrown(() => untyped(byMut)(owner([], "f").fnOnce()))).toContain("error[E0525]: expected a closure that implements the `FnMut` trait, but `f` only");
    expect(byMut(positive)(1)).toBe(true);
    expect(thrown(() => untyped(byMut)(null))).toContain("E0618");
  });
});

describe("split", () => {
  test("gives two handles, of which one may be called", () => {
    for (const calling of [0, 1] as const) {
      const log: string[] = [];
      const handles = split(owner(log, "f").fnOnce());
      callOnce(handles[calling], 1);
      expect(handles[calling].output).toBe(2);
      expect(log).toEqual(["f"]);
      expect(thrown(() => untyped(callOnce)(handles[1 - calling], 1))).toContain("error[E0382]: use of moved value: `f`");
      expect(log).toEqual(["f"]);
    }
  });

  test("drops the closure with the last handle", () => {
    const log: string[] = [];
    const [first, second] = split(owner(log, "f").fnMut());
    drop(first);
    expect(log).toEqual([]);
    drop(second);
    expect(log).toEqual(["f"]);
    const [left, right] = split(owner(log, "g").fn());
    drop(left);
    callOnce(right, 1);
    expect(right.output).toBe(2);
    expect(log).toEqual(["f", "g"]);
  });

  test("marks the closure as called before it runs", () => {
    const [first, second] = split((): string => thrown(() => untyped(callOnce)(second)));
    callOnce(first);
    expect(first.output).toContain("E0382");
    const [failing, other] = split(() => {
      throw new Error("stop");
    });
    expect(() => callOnce(failing)).toThrow("stop");
    expect(thrown(() => callOnce(other))).toContain("E0382");
  });

  test("takes the closure, and lets nothing be duplicated", () => {
    const f = owner([], "f").fn();
    const [first] = split(f);
    expect(thrown(() => f(1))).toContain("use of moved value: `f`");
    expect(thrown(() => split(f as never))).toContain("use of moved value: `f`");
    expect(thrown(() => untyped(clone)(first))).toBe(
      "error[E0277]: the trait bound `{closure}: Clone` is not satisfied: nothing that `split` makes implements `Clone`",
    );
    expect(thrown(() => untyped(clone)(flow(first, String)))).toContain("nothing that `split` makes implements `Clone`; note: in part `step1`");
    expect(thrown(() => untyped(callMut)(first, 1))).toContain("because it was made with `split`");
    expect(thrown(() => untyped(split)(1))).toContain("E0618");
    const curried = curry(split((a: number, b: number) => a + b)[0]);
    callOnce(curried, 1);
    callOnce(curried.output, 2);
  });
});

describe("scopeGuard", () => {
  test("runs on dispose, once", () => {
    const log: string[] = [];
    const guard = scopeGuard(closure({ resource: move(new Resource(log, "dropped")) }).fnOnce(() => log.push("ran")));
    expect(log).toEqual([]);
    guard[Symbol.dispose]();
    guard[Symbol.dispose]();
    guard.dismiss();
    expect(log).toEqual(["ran", "dropped"]);
  });

  test("does not run once dismissed, but drops its closure", () => {
    const log: string[] = [];
    const guard = scopeGuard(closure({ resource: move(new Resource(log, "dropped")) }).fnMut(() => log.push("ran")));
    guard.dismiss();
    guard.dismiss();
    guard[Symbol.dispose]();
    expect(log).toEqual(["dropped"]);
  });

  test("runs with the closure that owns it, and takes what it runs", () => {
    const log: string[] = [];
    const f = closure("f", { log: move([1]) }).fn(() => log.push("ran"));
    const guard = scopeGuard(f);
    expect(thrown(() => f())).toContain("use of moved value: `f`");
    const task = closure({ guard: move(guard) }).fn(() => log.push("task"));
    task();
    drop(task);
    expect(log).toEqual(["task", "ran"]);
    expect(thrown(() => untyped(clone)(closure({ guard: move(scopeGuard(() => {})) }).fn(() => 1)))).toContain("the trait bound `ScopeGuard: Clone` is not satisfied");
    expect(thrown(() => untyped(scopeGuard)(f))).toContain("use of moved value: `f`");
    expect(thrown(() => untyped(scopeGuard)("f"))).toContain("E0618");
  });

  test("of a plain function, and one that throws", () => {
    const calls: unknown[][] = [];
    const guard = scopeGuard((...args: []) => calls.push(args));
    guard[Symbol.dispose]();
    expect(calls).toEqual([[]]);
    const plain = scopeGuard(fnPtr(() => 1));
    plain.dismiss();
    const failing = scopeGuard((): void => {
      throw new Error("stop");
    });
    expect(() => failing[Symbol.dispose]()).toThrow("stop");
    failing[Symbol.dispose]();
  });
});

test("each of them takes its parts, and drops them", () => {
  const makers: ((f: any) => Disposable)[] = [
    (f) => not(f),
    (f) => and(f, positive),
    (f) => or(positive, f),
    (f) => converge(f, positive as never, positive),
    (f) => converge((a: boolean, b: boolean) => a || b, positive, f),
    (f) => repeat(f, 2),
    (f) => once(f),
    (f) => memoize(f),
    (f) => partial(positive, 1) && flow(f),
  ];
  for (const make of makers) {
    const log: string[] = [];
    const f = owner(log, "f").fn();
    const made = make(f);
    expect(thrown(() => f(1))).toContain("use of moved value: `f`");
    expect(log).toEqual([]);
    made[Symbol.dispose]();
    made[Symbol.dispose]();
    expect(log).toEqual(["f"]);
    expect(thrown(() => make(f))).toContain("use of moved value: `f`");
    expect(thrown(() => make(1))).toContain("E0618");
  }
});
