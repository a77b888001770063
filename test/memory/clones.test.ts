import { cell, clone, closure, move, rc, refCell, type Clone } from "fn-traits";
import { describe, expect, test } from "vitest";
import { thrown } from "./support.js";

describe("cloning", () => {
  test("clones cells by themselves, and pointers as handles", () => {
    const count = cell(1);
    const copy = clone(count);
    copy.set(2);
    expect([count.get(), copy.get()]).toEqual([1, 2]);
    const log = refCell(["a"]);
    clone(log).withBorrowMut((lines) => lines.value.push("b"));
    expect(log.intoInner()).toEqual(["a"]);
    const list = rc([1]);
    expect(clone(list).ptrEq(list)).toBe(true);
    expect(list.strongCount).toBe(2);
  });

  test("clones them inside plain data", () => {
    const data = { counts: [cell(1)], shared: new Map([["list", rc([1])]]) };
    const f = closure({ data: move(data) }).fn(({ data }) => data.value);
    const other = clone(f);
    other().counts[0]?.set(5);
    expect(f().counts[0]?.get()).toBe(1);
    expect(f().shared.get("list")?.strongCount).toBe(2);
  });

  // The types refuse these.
  test.each([
    [cell(["a"]), "Cell<string[]>"],
    [refCell([new WeakSet()]), "RefCell<WeakSet[]>"],
    [cell(refCell(1)), "Cell<RefCell<number>>"],
  ])("refuses a closure that owns a cell of what is not Clone, and leaves everything as it is", (held, type) => {
    const shared = rc(0);
    const f = closure({ shared: move(shared), held: move(held) }).fn(() => 1);
    const error = thrown(() => clone(f as unknown as Clone));
    expect(error.message).toContain(`the trait bound \`${type}: Clone\` is not satisfied: captured variable \`held\``);
    expect(shared.strongCount).toBe(1);
    expect(thrown(() => clone(held as unknown as Clone)).message).toContain(`the trait bound \`${type}: Clone\``);
  });
});
