import fc from "fast-check";
import { arc, callOnce, cell, closure, move, mutex, place, rc, refCell } from "fn-traits";
import { describe, expect, test } from "vitest";
import { Resource, codeOf } from "./support.js";

// A closure that owns something, seen as any value, so that each owner takes it without its type.
const make = (resource: Resource) => closure("task", { resource: move(resource) }).fn(({ resource }) => resource.value.name);

const owners = [
  ["cell", (f: ReturnType<typeof make>) => cell(f).intoInner()],
  ["refCell", (f: ReturnType<typeof make>) => refCell(f).intoInner()],
  ["rc", (f: ReturnType<typeof make>) => rc(f).intoInner()!],
  ["arc", (f: ReturnType<typeof make>) => arc(f).intoInner()!],
  ["mutex", (f: ReturnType<typeof make>) => mutex(f).intoInner()],
  ["Cell.set", (f: ReturnType<typeof make>) => set(make(new Resource()), f)],
  ["Cell.replace", (f: ReturnType<typeof make>) => replace(make(new Resource()), f)],
  ["RefCell.replace", (f: ReturnType<typeof make>) => replaceIn(make(new Resource()), f)],
  ["a guard", (f: ReturnType<typeof make>) => assign(make(new Resource()), f)],
] as const;

function set(first: ReturnType<typeof make>, second: ReturnType<typeof make>) {
  const it = cell(first);
  it.set(second);
  return it.intoInner();
}
function replace(first: ReturnType<typeof make>, second: ReturnType<typeof make>) {
  const it = cell(first);
  it.replace(second)[Symbol.dispose]();
  return it.intoInner();
}
function replaceIn(first: ReturnType<typeof make>, second: ReturnType<typeof make>) {
  const it = refCell(first);
  it.replace(second)[Symbol.dispose]();
  return it.intoInner();
}
function assign(first: ReturnType<typeof make>, second: ReturnType<typeof make>) {
  const it = refCell(first);
  it.withBorrowMut((guard) => (guard.value = second));
  return it.intoInner();
}

describe.each(owners)("%s takes a closure over", (_, through) => {
  test("so that the old binding is moved, and the value given back lives", () => {
    const resource = new Resource("r");
    const f = make(resource);
    const back = through(f);
    expect(codeOf(() => f())).toBe("E0382");
    f[Symbol.dispose]();
    expect(resource.disposed).toBe(0);
    expect(back()).toBe("r");
    back[Symbol.dispose]();
    expect(resource.disposed).toBe(1);
  });

  test("but not one that is moved already", () => {
    const f = make(new Resource());
    callOnce(f);
    expect(codeOf(() => through(f))).toBe("E0382");
  });
});

test("a Copy closure is copied into them", () => {
  const f = closure({ n: move(1) }).fn(({ n }) => n.value);
  expect([cell(f).intoInner()(), rc(f).value(), f()]).toEqual([1, 1, 1]);
});

test("a place gives them its value only through move", () => {
  const it = place(1);
  const f = closure({ held: move(cell(it.value)) }).fn(({ held }) => held.value.get());
  it.value = 2;
  expect(f()).toBe(1);
});

test("one disposable in any nesting of owners is disposed once, when the outermost goes", () => {
  const owner = fc.constantFrom<((value: Disposable) => Disposable)[]>(cell, refCell, rc, arc, mutex);
  fc.assert(
    fc.property(fc.array(owner, { maxLength: 6 }), fc.boolean(), (owners, captured) => {
      const resource = new Resource();
      const outermost = owners.reduce<Disposable>((inner, own) => own(inner), resource);
      const whole: Disposable = captured ? closure({ outermost: move(outermost) }).fn(() => 1) : outermost;
      expect(resource.disposed).toBe(0);
      whole[Symbol.dispose]();
      // The bare resource is its own owner, and counts each disposal; every owner counts one.
      if (owners.length > 0) whole[Symbol.dispose]();
      expect(resource.disposed).toBe(1);
    }),
  );
});
