import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, ref, type Boxed, type Fn, type FnMut, type FnOnce, type Send, type Static } from "fn-traits";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, resources, thrown, untyped } from "../support.js";

describe("a box", () => {
  test("is called as its closure was", () => {
    const fn = boxed(closure({ n: ref(2) }).fn(({ n }, x: number) => n.value * x));
    expect([fn(2), call(fn, 3), callMut(fn, 4)]).toEqual([4, 6, 8]);
    const fnMut = boxed(closure({ n: move([0]) }).fnMut(({ n }, x: number) => n.value.push(x)));
    expect([fnMut(1), callMut(fnMut, 2)]).toEqual([2, 3]);
    expect(codeOf(() => untyped(call)(fnMut, 1))).toBe("E0525");
    const fnOnce = boxed(closure({ list: move([1]) }).fnOnce(({ list }, x: number) => [...list.take(), x]));
    callOnce(fnOnce, 2);
    expect(fnOnce.output).toEqual([1, 2]);
    expect(codeOf(() => untyped(callOnce)(fnOnce, 2))).toBe("E0382");
  });

  test("consumes what it boxes, unless that is Copy", () => {
    const owner = closure("owner", { list: move([1]) }).fn(({ list }) => list.value);
    const box = boxed(owner);
    moved(owner);
    expect(thrown(() => untyped(owner)()).variable).toBe("owner");
    expect(box()).toEqual([1]);
    const copied = closure({ n: move(1) }).fnMut(({ n }) => ++n.value);
    const first = boxed(copied);
    const second = boxed(copied);
    expect([first(), first(), second(), copied()]).toEqual([2, 3, 2, 2]);
  });

  test("is never Clone, nor Copy", () => {
    const box = boxed(closure({ n: move(1) }).fn(({ n }) => n.value));
    expect(codeOf(() => untyped(clone)(box))).toBe("E0277");
    callOnce(box);
    expect([box.output, codeOf(() => untyped(box)())]).toEqual([1, "E0382"]);
    const owner = closure({ box: move(boxed(closure({}).fn(() => 1))) }).fn(({ box }) => box.value());
    expect(thrown(() => untyped(clone)(owner)).message).toContain("`Box<dyn Fn>: Clone` is not satisfied: captured variable `box`");
    callOnce(owner);
    expect(codeOf(() => untyped(callOnce)(owner))).toBe("E0382");
  });

  test("drops what is inside, once", () => {
    const { log, a, b } = resources("a", "b");
    const box = boxed(boxed(closure({ a: move(a), b: move(b) }).fn(() => 1)));
    drop(box);
    box[Symbol.dispose]();
    expect(log).toEqual(["b", "a"]);
  });

  test("of a plain function is a box of a function item", () => {
    const double = (x: number) => x * 2;
    const box = boxed(fnPtr(double));
    expect(box(2)).toBe(4);
    expect(untyped(boxed)(double)(3)).toBe(6);
    const self = { again: (_: number): number => 0 };
    const recursive = boxed(fnPtr((n: number): number => (n === 0 ? 0 : 1 + self.again(n - 1))));
    self.again = recursive;
    expect(recursive(3)).toBe(3);
    drop(box);
    expect(codeOf(() => untyped(box)(2))).toBe("E0382");
    expect(double(1)).toBe(2);
  });

  test("keeps a heterogeneous list", () => {
    const total = place(0);
    const list: Boxed<FnMut<[number], number>>[] = [
      boxed(closure({ total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n))),
      boxed(closure({ factor: ref(10) }).fn(({ factor }, n: number) => factor.value * n)),
      boxed(fnPtr((n: number) => -n)),
    ];
    expect(list.map((f) => f(2))).toEqual([2, 20, -2]);
    expect(list.map((f) => callMut(f, 1))).toEqual([3, 10, -1]);
    expect(total.value).toBe(3);
  });

  test("is a handler in a table, and work in a queue", () => {
    const routes = new Map<string, Boxed<Fn<[string], string>>>();
    const greeting = "hello";
    routes.set("/hi", boxed(closure({ greeting: ref(greeting) }).fn(({ greeting }, name: string) => `${greeting.value} ${name}`)));
    routes.set("/bye", boxed(closure({ word: move("bye") }).fn(({ word }, name: string) => `${word.value} ${name}`)));
    expect([...routes.values()].map((route) => route("ada"))).toEqual(["hello ada", "bye ada"]);
    const queue: Boxed<FnOnce<[], number> & Send & Static>[] = [
      boxed(closure({ list: move([1, 2]) }).fnOnce(({ list }) => list.take().length)),
      boxed(closure({ n: move(7) }).fn(({ n }) => n.value)),
    ];
    const results = queue.map((task) => {
      callOnce(task);
      return task.output;
    });
    expect(results).toEqual([2, 7]);
    for (const task of queue) expect(codeOf(() => untyped(callOnce)(task))).toBe("E0382");
  });

  test("around boxes changes nothing", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.array(fc.integer()), (depth, args) => {
        const resource = new Resource();
        let f: any = closure("inner", { resource: move(resource), seen: move([] as number[]) }).fnMut(({ seen }, n: number) => seen.value.push(n));
        for (let layer = 0; layer < depth; layer++) {
          const box = boxed(f);
          expect(codeOf(() => f(0))).toBe("E0382");
          f = box;
        }
        expect(args.map((n) => f(n))).toEqual(args.map((_, index) => index + 1));
        untyped(drop)(f);
        expect(resource.disposed).toBe(1);
        expect(thrown(() => f(0)).variable).toBe("inner");
      }),
    );
  });
});
