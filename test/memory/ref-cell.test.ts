import fc from "fast-check";
import {
  clone,
  closure,
  drop,
  move,
  ref,
  refCell,
  type BorrowGuard,
  type BorrowMutGuard,
  type Clone,
} from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, codeOf, thrown } from "./support.js";

type Guard = BorrowGuard<number> | BorrowMutGuard<number>;
interface Step {
  readonly do: "read" | "write" | "tryRead" | "tryWrite" | "replace" | "end";
  /** The guard that `end` ends, among those that are held. */
  readonly which: number;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    do: fc.constantFrom<Step["do"][]>("read", "write", "tryRead", "tryWrite", "replace", "end", "end"),
    which: fc.nat(9),
  }),
  { maxLength: 60 },
);

describe("the borrow flag", () => {
  test("allows many readers or one writer, in any order of beginnings and ends", () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const it = refCell(0);
        // The model: the guards that are held, each a reader or a writer.
        const held: { guard: Guard; writes: boolean }[] = [];
        for (const step of sequence) {
          const readers = held.filter(({ writes }) => !writes).length;
          const writers = held.length - readers;
          const forWriting = writers > 0 ? "E0499" : readers > 0 ? "E0502" : undefined;
          const forReading = writers > 0 ? "E0502" : undefined;
          const keep = (guard: Guard | undefined, writes: boolean) => void (guard && held.push({ guard, writes }));
          if (step.do === "read") expect(codeOf(() => keep(it.borrow(), false))).toBe(forReading);
          else if (step.do === "write") expect(codeOf(() => keep(it.borrowMut(), true))).toBe(forWriting);
          else if (step.do === "replace") expect(codeOf(() => it.replace(1))).toBe(forWriting);
          else if (step.do === "tryRead") {
            const guard = it.tryBorrow();
            expect(guard === undefined).toBe(forReading !== undefined);
            keep(guard, false);
          } else if (step.do === "tryWrite") {
            const guard = it.tryBorrowMut();
            expect(guard === undefined).toBe(forWriting !== undefined);
            keep(guard, true);
          } else {
            const [ended] = held.splice(step.which % Math.max(held.length, 1), 1);
            ended?.guard[Symbol.dispose]();
            // Ending twice does not count twice.
            ended?.guard[Symbol.dispose]();
          }
        }
        for (const { guard } of held) guard[Symbol.dispose]();
        expect(codeOf(() => it.borrowMut())).toBeUndefined();
      }),
    );
  });

  test.each([
    ["borrowMut", "borrowMut", "E0499", "cannot borrow this `RefCell` as mutable more than once at a time"],
    ["borrow", "borrowMut", "E0502", "cannot borrow this `RefCell` as mutable because it is also borrowed as immutable"],
    ["borrowMut", "borrow", "E0502", "cannot borrow this `RefCell` as immutable because it is also borrowed as mutable"],
  ] as const)("%s, then %s", (first, second, code, sentence) => {
    const it = refCell(0);
    using _ = it[first]();
    const error = thrown(() => it[second]());
    expect(error.name).toBe("BorrowMutError");
    expect(error.code).toBe(code);
    expect(error.variable).toBeUndefined();
    expect(error.message).toContain(sentence);
  });

  test("`using` ends the borrow with its block, also when the block throws", () => {
    const it = refCell([1]);
    expect(() => {
      using guard = it.borrowMut();
      guard.value.push(2);
      throw new RangeError();
    }).toThrow(RangeError);
    using guard = it.borrow();
    expect(guard.value).toEqual([1, 2]);
  });
});

describe("a guard", () => {
  test("writes in place and assigns", () => {
    const it = refCell([1]);
    {
      using guard = it.borrowMut();
      guard.value.push(2);
      guard.value = [...guard.value, 3];
    }
    expect(it.withBorrow(({ value }) => value.length)).toBe(3);
  });

  test("shows nothing after its end", () => {
    const it = refCell(1);
    const read = it.borrow();
    read[Symbol.dispose]();
    const error = thrown(() => read.value);
    expect([error.name, error.code]).toEqual(["UseAfterMoveError", "E0382"]);
    expect(error.message).toContain("this `Ref` was consumed");
    const write = it.borrowMut();
    write[Symbol.dispose]();
    expect(thrown(() => (write.value = 2)).message).toContain("this `RefMut` was consumed");
    expect(it.intoInner()).toBe(1);
  });

  test("of a shared borrow does not write, whatever the types are told", () => {
    using guard = refCell(1).borrow();
    expect(() => ((guard as { value: number }).value = 2)).toThrow(TypeError);
    expect(guard.value).toBe(1);
  });

  test("shows nothing when the cell is gone", () => {
    const it = refCell(1);
    const guard = it.borrowMut();
    it[Symbol.dispose]();
    expect(codeOf(() => guard.value)).toBe("E0382");
    expect(codeOf(() => (guard.value = 2))).toBe("E0382");
    expect(codeOf(() => guard[Symbol.dispose]())).toBeUndefined();
  });
});

describe("a closure that owns a guard", () => {
  test.each([
    ["borrow", "Ref<string[]>"],
    ["borrowMut", "RefMut<string[]>"],
  ] as const)("cannot be cloned: %s", (method, type) => {
    const guard = refCell(["a"])[method]();
    const f = closure({ guard: move(guard) }).fn(() => 1) as unknown as Clone;
    const sentence = `the trait bound \`${type}: Clone\` is not satisfied: captured variable \`guard\``;
    expect(thrown(() => clone(f)).message).toContain(sentence);
    guard[Symbol.dispose]();
    expect(thrown(() => clone(f)).message).toContain(sentence);
  });

  test("ends the borrow when it is dropped", () => {
    const it = refCell(["a"]);
    const f = closure({ guard: move(it.borrowMut()) }).fn(({ guard }) => guard.value.value.length);
    expect([f(), it.tryBorrow()]).toEqual([1, undefined]);
    drop(f);
    expect(it.tryBorrow()?.value).toEqual(["a"]);
  });
});

describe("withBorrow and withBorrowMut", () => {
  test("give what the function returns, and end the borrow", () => {
    const it = refCell(["a"]);
    expect(it.withBorrowMut((list) => list.value.push("b"))).toBe(2);
    expect(it.withBorrow((list) => list.value.join())).toBe("a,b");
    expect(it.tryBorrowMut()).toBeDefined();
  });

  test("end the borrow when the function throws", () => {
    const it = refCell(0);
    for (const method of ["withBorrow", "withBorrowMut"] as const) {
      expect(() =>
        it[method](() => {
          throw new RangeError();
        }),
      ).toThrow(RangeError);
    }
    expect(it.replace(1)).toBe(0);
  });

  test("nest as borrows do", () => {
    const it = refCell(0);
    it.withBorrow(() => it.withBorrow(() => expect(codeOf(() => it.withBorrowMut(() => 0))).toBe("E0502")));
    it.withBorrowMut(() => expect(codeOf(() => it.withBorrow(() => 0))).toBe("E0502"));
  });

  test("leave alone a guard that the function ended itself", () => {
    const it = refCell(0);
    using outer = it.borrow();
    it.withBorrow((guard) => guard[Symbol.dispose]());
    expect(codeOf(() => it.borrowMut())).toBe("E0502");
    expect(outer.value).toBe(0);
  });

  test("take closures", () => {
    const it = refCell(0);
    const by = 5;
    it.withBorrowMut(closure({ by: ref(by) }).fn(({ by }, sum: BorrowMutGuard<number>) => void (sum.value += by.value)));
    expect(it.intoInner()).toBe(5);
  });
});

describe("exchanging and duplicating", () => {
  test("take leaves undefined", () => {
    const it = refCell<number | undefined>(1);
    expect([it.take(), it.take()]).toEqual([1, undefined]);
  });

  test("swap exchanges, and refuses what is borrowed", () => {
    const first = refCell([1]);
    const second = refCell([2]);
    first.swap(second);
    expect([first.replace([0]), second.replace([0])]).toEqual([[2], [1]]);
    expect(codeOf(() => first.swap(first))).toBe("E0499");
    {
      using _ = second.borrow();
      expect(codeOf(() => first.swap(second))).toBe("E0502");
    }
    first.swap(second);
  });

  test("a clone has a value and a flag of its own", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer())), (value) => {
        const before = JSON.stringify(value);
        const it = refCell(value);
        using _ = it.borrow();
        const copy = it.clone();
        copy.withBorrowMut((lists) => lists.value.push([7]));
        copy.withBorrowMut((lists) => lists.value[0]?.push(8));
        expect(copy.intoInner()).toHaveLength(value.length + 1);
        expect(it.withBorrow((lists) => JSON.stringify(lists.value))).toBe(before);
      }),
    );
  });

  test("clone is a shared borrow", () => {
    const it = refCell([1]);
    {
      using _ = it.borrowMut();
      expect(codeOf(() => it.clone())).toBe("E0502");
    }
    it.clone();
    expect(it.tryBorrowMut()).toBeDefined();
  });

  test("a value that is not Clone is refused at run time too, and the borrow ends", () => {
    const it = refCell({ running: Promise.resolve() }) as unknown as ReturnType<typeof refCell<number>>;
    expect(thrown(() => it.clone()).code).toBe("E0277");
    expect(it.tryBorrowMut()).toBeDefined();
  });
});

describe("the end of a cell", () => {
  test("intoInner moves the value out, unless it is borrowed", () => {
    const resource = new Resource();
    const it = refCell(resource);
    {
      using _ = it.borrow();
      expect(codeOf(() => it.intoInner())).toBe("E0502");
    }
    expect(it.intoInner()).toBe(resource);
    for (const use of [it.borrow, it.borrowMut, it.tryBorrow, it.tryBorrowMut, it.intoInner]) {
      expect(codeOf(use.bind(it))).toBe("E0382");
    }
    expect(resource.disposed).toBe(0);
  });

  test("disposal disposes the value, once", () => {
    const resource = new Resource();
    {
      using it = refCell(resource);
      it[Symbol.dispose]();
    }
    expect(resource.disposed).toBe(1);
  });

  test("clones of a closure own cells of their own", () => {
    const write = closure({ log: move(refCell(["start"])) }).fn(({ log }, line: string) =>
      log.value.withBorrowMut((lines) => lines.value.push(line)),
    );
    const other = clone(write);
    write("a");
    expect([write("b"), other("c")]).toEqual([3, 2]);
  });
});
