import fc from "fast-check";
import { arc, callOnce, cell, clone, closure, drop, move, mutex, rc, refCell, type Rc } from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, thrown } from "./support.js";

// At run time both are the same, and so are their tests: an `Arc` is seen as an `Rc` here.
const pointers = [
  ["Rc", rc],
  ["Arc", arc as unknown as typeof rc],
] as const;

type Step = { readonly do: "clone" | "drop" | "intoInner"; readonly which: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ do: fc.constantFrom("clone" as const, "clone" as const, "drop" as const, "intoInner" as const), which: fc.nat(9) }),
  { maxLength: 60 },
);

describe.each(pointers)("an %s", (name, make) => {
  test("counts its handles and drops the value with the last one, exactly once", () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const resource = new Resource();
        const live = [make(resource)];
        const dropped: Rc<Resource>[] = [];
        let given = 0;
        for (const step of sequence) {
          const index = step.which % Math.max(live.length, 1);
          const handle = live[index];
          if (handle === undefined) break;
          if (step.do === "clone") live.push(handle.clone());
          else {
            live.splice(index, 1);
            dropped.push(handle);
            if (step.do === "drop") handle[Symbol.dispose]();
            else {
              const inner = handle.intoInner();
              expect(inner).toBe(live.length === 0 ? resource : undefined);
              if (inner) given++;
            }
          }
          for (const { strongCount, value } of live) {
            expect(strongCount).toBe(live.length);
            expect(value).toBe(resource);
          }
          expect(resource.disposed + given).toBe(live.length === 0 ? 1 : 0);
        }
        for (const handle of [...live, ...dropped, ...live]) handle[Symbol.dispose]();
        expect(resource.disposed + given).toBe(1);
      }),
    );
  });

  test("is printed with its value's type, also when it was dropped", () => {
    const handle = make(refCell([1]));
    expect(handle["~rust"]).toBe(`${name}<RefCell<number[]>>`);
    handle[Symbol.dispose]();
    expect(handle["~rust"]).toBe(`${name}<undefined>`);
  });

  test("refuses a dropped handle, and only that one", () => {
    const first = make([1]);
    const second = first.clone();
    first[Symbol.dispose]();
    const uses = [() => first.value, () => first.strongCount, () => first.clone(), () => first.intoInner()];
    for (const use of [...uses, () => first.ptrEq(second), () => second.ptrEq(first)]) {
      const error = thrown(use);
      expect([error.name, error.code, error.variable]).toEqual(["UseAfterMoveError", "E0382", undefined]);
      expect(error.message).toContain(`use of moved value: this \`${name}\` was consumed`);
    }
    expect(second.value).toEqual([1]);
  });

  test("tells its own value from an equal one", () => {
    const first = make("x");
    expect(first.ptrEq(first.clone())).toBe(true);
    expect(first.ptrEq(make("x"))).toBe(false);
  });

  test("has dropped its handle when the value's destructor throws", () => {
    const failing: Disposable = {
      [Symbol.dispose]() {
        throw new RangeError();
      },
    };
    const handle = make(failing);
    expect(() => handle[Symbol.dispose]()).toThrow(RangeError);
    expect(codeOf(() => handle.value)).toBe("E0382");
    expect(() => handle[Symbol.dispose]()).not.toThrow();
  });

  test("a destructor that looks at the last handle finds it dropped", () => {
    let seen: string | undefined;
    const handle: Rc<Disposable> = make({ [Symbol.dispose]: () => void (seen = codeOf(() => handle.value)) });
    handle[Symbol.dispose]();
    expect(seen).toBe("E0382");
  });

  test("drops a closure inside, and what that owns", () => {
    const resource = new Resource();
    const handle = make(closure({ resource: move(resource) }).fn(({ resource }) => resource.value.name));
    expect(handle.value()).toBe("resource");
    handle[Symbol.dispose]();
    expect(resource.disposed).toBe(1);
  });

  test("drops what its cell owns", () => {
    for (const inside of [cell, refCell, mutex] as ((value: Resource) => unknown)[]) {
      const resource = new Resource();
      const handle = make(inside(resource));
      const other = handle.clone();
      handle[Symbol.dispose]();
      expect(resource.disposed).toBe(0);
      other[Symbol.dispose]();
      expect(resource.disposed).toBe(1);
    }
  });
});

describe.each(pointers)("closures that own an %s", (_, make) => {
  test("share one value through clones and drop it with the last of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.infiniteStream(fc.nat()), (count, order) => {
        const resource = new Resource();
        const handle = make(resource);
        const closures = [closure({ handle: move(handle) }).fn(({ handle }) => handle.value.strongCount)];
        for (let made = 0; made < count; made++) closures.push(clone(closures[0]!));
        while (closures.length > 0) {
          expect(resource.disposed).toBe(0);
          expect(closures[0]!()).toBe(closures.length);
          const [dropped] = closures.splice(order.next().value! % closures.length, 1);
          drop(dropped!);
        }
        expect(resource.disposed).toBe(1);
        expect(codeOf(() => handle.value)).toBe("E0382");
      }),
    );
  });

  test("drop their handle when they are called by value, also when the body throws", () => {
    const handle = make(0);
    const quiet = closure({ it: move(handle.clone()) }).fnOnce(({ it }) => it.value.strongCount);
    callOnce(quiet);
    expect(quiet.output).toBe(2);
    expect(handle.strongCount).toBe(1);
    const loud = closure({ it: move(handle.clone()) }).fnOnce((): void => {
      throw new RangeError();
    });
    expect(() => {
      callOnce(loud);
    }).toThrow(RangeError);
    expect(handle.strongCount).toBe(1);
  });

  test("leave a handle that the body took to whom it gives it", () => {
    const handle = make(0);
    const give = closure({ it: move(handle.clone()) }).fnOnce(({ it }) => it.take());
    callOnce(give);
    expect(handle.strongCount).toBe(2);
    expect(give.output.ptrEq(handle)).toBe(true);
    give.output[Symbol.dispose]();
    expect(handle.strongCount).toBe(1);
  });

  test("drop their handles in reverse order of capture", () => {
    const log: string[] = [];
    const f = closure({
      first: move(make(new Resource("first", log))),
      second: move(make(new Resource("second", log))),
    }).fn(() => 1);
    drop(f);
    expect(log).toEqual(["second", "first"]);
  });

  test("change what they share through a cell inside", () => {
    const log = make(refCell(["start"]));
    const write = closure({ log: move(log.clone()) }).fn(({ log }, line: string) =>
      log.value.value.withBorrowMut((lines) => lines.value.push(line)),
    );
    const other = clone(write);
    write("a");
    other("b");
    expect(log.value.withBorrow((lines) => lines.value)).toEqual(["start", "a", "b"]);
    expect(log.strongCount).toBe(3);
  });
});
