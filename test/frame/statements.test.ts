import { describe, expect, test } from "vitest";
import { callOnce, clone, type FnMut, type FnOnce, type Ref } from "fn-traits";
import { frame, inner, innerMove, temporary, threads, type } from "fn-traits/frame";

// What the statements do, with real values.

describe("locals", () => {
  test("declared, bound, cloned and dropped", () => {
    const dropped: string[] = [];
    const file = { [Symbol.dispose]: () => void dropped.push("file") };
    const { a, c, n } = frame().let("a", [1]).bind("r", "&a").clone("c", "a").declare("n", type<number>()).assign("n", 2).let("f", file).drop("f").end();
    expect({ a, c, n, dropped }).toEqual({ a: [1], c: [1], n: 2, dropped: ["file"] });
    expect(c).not.toBe(a);
  });

  test("a clone goes through a reference, and copies one to what has no clone", () => {
    const { d, e, f, v, k } = frame()
      .let("mut v", [1])
      .bind("r", "&v")
      .clone("mut d", "r")
      .bind("q", "&r")
      .clone("e", "q")
      .clone("f", "e")
      .let("k", Symbol)
      .bind("s", "&k")
      .clone("t", "s")
      .mutate("d", (d) => d.push(2))
      .end();
    expect({ d, f, v }).toEqual({ d: [1, 2], f: [1], v: [1] });
    expect(e.value).toBe(v);
    expect(k).toBe(Symbol);
  });

  test("a reference that a body made of another one leads where that led", () => {
    const { n } = frame()
      .let("a", 1)
      .let("b", 2)
      .bind("mut r", "&a")
      .closure("mut f", function* ({ b, r }) {
        const before = yield* r.deref.ref();
        yield* r.set(yield* b.ref());
        return before.value;
      })
      .callInto("n", "f")
      .end();
    expect(n).toBe(1);
  });

  test("a moved local is not among the values at the end", () => {
    expect(frame().let("a", [1]).bind("b", "a").end()).toEqual({ b: [1] });
  });

  test("structs and lists of locals", () => {
    const { s, l } = frame().let("a", 1).let("b", [2]).let("x", "x").struct("s", ["n", "a"], ["list", "b"]).list("l", "x", "x").end();
    expect({ s, l }).toEqual({ s: { n: 1, list: [2] }, l: ["x", "x"] });
  });
});

describe("accesses", () => {
  test("places and references", () => {
    const seen: unknown[] = [];
    const { p, v } = frame()
      .let("mut p", { x: 1, y: [1] })
      .let("mut v", [1])
      .bind("m", "&mut p")
      .assign("m.x", 5)
      .mutate("m.y", (y) => y.push(2))
      .read("p", (p) => seen.push(p.x))
      .update("p.x", (x) => x + 1)
      .mutate("v", (v) => v.push(3))
      .end();
    expect({ p, v, seen }).toEqual({ p: { x: 6, y: [1, 2] }, v: [1, 3], seen: [5] });
  });

  test("a reference that is set again leads elsewhere, and who borrowed through it stays where it was", () => {
    const { x, y } = frame()
      .let("mut x", 1)
      .let("mut y", 2)
      .bind("mut m", "&mut x")
      .closure("mut set", function* ({ m }) {
        yield* m.deref.set(10);
      })
      .call("set")
      .set("m", "&mut y")
      .assign("*m", 20)
      .end();
    expect({ x, y }).toEqual({ x: 10, y: 20 });
  });

  test("an assignment drops the value before", () => {
    const dropped: string[] = [];
    const file = (name: string) => ({ [Symbol.dispose]: () => void dropped.push(name) });
    frame().let("mut f", file("a")).assign("f", file("b")).end();
    expect(dropped).toEqual(["a"]);
  });
});

describe("closures", () => {
  test("leave the frame as closures of the plain layer", () => {
    const { next, once, copy } = frame()
      .let("mut n", 0)
      .let("words", ["a", "b"])
      .let("k", 3)
      .moveClosure("once", function* ({ words }) {
        return (yield* words.take()).join("");
      })
      .moveClosure("copy", function* ({ k }, by: number) {
        return (yield* k) * by;
      })
      .closure("mut next", function* ({ n }, by: number) {
        return yield* n.update((n) => n + by);
      })
      .end();
    next(2);
    expect(next(3)).toBe(5);
    expect(clone(copy)(2)).toBe(6);
    callOnce(once);
    expect(once.output).toBe("ab");
    expect(() => callOnce(once as never)).toThrow(expect.objectContaining({ code: "E0382" }));
    expect(() => clone(next as never)).toThrow(expect.objectContaining({ code: "E0277" }));
  });

  test("a move closure keeps what it copied", () => {
    const seen: number[] = [];
    frame()
      .let("mut n", 1)
      .moveClosure("c", function* ({ n }) {
        return seen.push(yield* n);
      })
      .assign("n", 2)
      .call("c")
      .end();
    expect(seen).toEqual([1]);
  });

  test("closures in bodies, items, boxes, pointers and casts", () => {
    const { r, s, t, u } = frame()
      .let("n", 2)
      .fn("double", function* (_, x: number) {
        return 2 * x;
      })
      .closure("c", function* ({ n, double }) {
        const add = yield* inner(function* (x: number) {
          return (yield* n) + x;
        });
        const own = yield* innerMove(function* () {
          return yield* n;
        });
        return (yield* double.call(add(1))) + own();
      })
      .callInto("r", "c")
      .boxed("b", "Fn", "c")
      .callInto("s", "b")
      .closure("p", function* (_, x: number) {
        return x;
      })
      .fnPtr("q", "p")
      .callInto("t", "q", 4)
      .cast("z", "q")
      .callInto("u", "z", 5)
      .end();
    expect({ r, s, t, u }).toEqual({ r: 8, s: 8, t: 4, u: 5 });
  });

  test("a use that the source does not show is found when the body runs", () => {
    const run = () =>
      frame()
        .let("mut n", 1)
        .closure("mut c", function* ({ n }) {
          const other = n;
          yield* other.set(2);
        })
        .read("n")
        .call("c" as never);
    expect(run).toThrow(expect.objectContaining({ code: "E0502" }));
  });
});

describe("functions", () => {
  const twice = (f: FnMut<[], unknown>): number => {
    f();
    f();
    return 2;
  };

  test("get operands, and closures that are written there", () => {
    const { n, times, result, all } = frame()
      .let("mut n", 0)
      .let("mut all", 0)
      .closure("mut add", function* ({ n }) {
        yield* n.update((n) => n + 1);
      })
      .pass(twice, "&mut add")
      .passInto("times", twice, "add")
      .passClosure(twice, function* ({ n }) {
        yield* n.update((n) => n + 10);
      })
      .passMoveClosureInto("result", twice, function* ({ times }) {
        yield* times;
      })
      .passAll((x: number, f: FnMut<[], unknown>) => (twice(f), x), "times", function* ({ all }) {
        yield* all.update((all) => all + 1);
      })
      .end();
    expect({ n, times, result, all }).toEqual({ n: 24, times: 2, result: 2, all: 2 });
  });

  test("threads run at once, and a scope of threads", () => {
    const seen: string[] = [];
    const { n } = frame()
      .let("mut n", 0)
      .let("name", "a")
      .spawnMoveClosure(function* ({ name }) {
        seen.push(yield* name);
      })
      .block((f) =>
        f.let("s", threads()).spawnIn("s", function* ({ n }) {
          yield* n.set(1);
        }),
      )
      .end();
    expect({ n, seen }).toEqual({ n: 1, seen: ["a"] });
  });

  test("a temporary is read", () => {
    const seen: unknown[] = [];
    frame()
      .closure("c", function* (_, x: Ref<number[]>) {
        seen.push(x.value);
      })
      .call("c", temporary([1]))
      .end();
    expect(seen).toEqual([[1]]);
  });
});

describe("bodies", () => {
  test("branches, arms, loops and jumps", () => {
    const seen: number[] = [];
    frame()
      .let("mut n", 0)
      .loop(5, (f) =>
        f
          .update("n", (n) => n + 1)
          .if(seen.length === 1, (then) => then.read("n", (n) => seen.push(n * 100)).break())
          .match(1, (arm) => arm.continue(), (arm) => arm.read("n", (n) => seen.push(n)))
          .read("n"),
      )
      .end();
    expect(seen).toEqual([1, 200]);
  });

  test("a block drops its locals, the last one first", () => {
    const dropped: string[] = [];
    const file = (name: string) => ({ [Symbol.dispose]: () => void dropped.push(name) });
    frame().block((f) => f.let("a", file("a")).let("b", file("b"))).end();
    expect(dropped).toEqual(["b", "a"]);
  });

  test("what follows a return does nothing", () => {
    const seen: number[] = [];
    const { returned } = frame().let("a", [1]).return("a");
    frame().let("a", 1).if(true, (f) => f.return("a")).read("a", (a) => seen.push(a));
    expect({ returned, seen }).toEqual({ returned: [1], seen: [] });
  });

  test("returned closures and results", () => {
    const run = (f: FnOnce<[], number>): number => {
      callOnce(f);
      return f.output;
    };
    const body = { n: 1 };
    const { returned } = frame().let("n", 1).returnMoveClosure(type<FnOnce<[], number>>(), function* ({ n }) { return yield* n; });
    const result = frame().let("n", 2).returnPassMoveClosure(run, function* ({ n }) { return yield* n; });
    expect([run(returned), result.returned, body.n]).toEqual([1, 2, 1]);
  });
});
