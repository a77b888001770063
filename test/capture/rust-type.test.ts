// The type of a value, printed from its type and printed from the value, is the same.
import { arc, boxed, cell, closure, fnPtr, move, mut, mutex, place, rc, ref, refCell, type Mut } from "fn-traits";
import { describe, expect, test } from "vitest";
import { rustTypeOf } from "../../src/capture/rust-type-of.js";
import type { RustType } from "../../src/capture/rust-type.js";

/** Prints a value; the compiler holds the expected text against the value's type. */
const printed =
  <T>(value: T) =>
  (expected: RustType<T>): void =>
    expect(rustTypeOf(value)).toBe(expected);

describe("a value that tells its type prints as its type does", () => {
  test("primitives", () => {
    printed(1)("number");
    printed("a")("string");
    printed(true)("boolean");
    printed(1n)("bigint");
    printed(Symbol.iterator)("symbol");
    printed(null)("null");
    printed(undefined)("undefined");
  });

  test("collections", () => {
    printed([1])("number[]");
    printed([1, "a", null, 2])("(null | number | string)[]");
    printed([[1], ["a"]])("(number[] | string[])[]");
    printed([1, [1]])("(number | number[])[]");
    printed(new Map([["a", [1]]]))("Map<string, number[]>");
    printed(new Map<string | number, boolean | null>([["a", true], [1, null]]))("Map<number | string, boolean | null>");
    printed(new Set([1n]))("Set<bigint>");
    printed([new Set(["a"]), new Set([1])])("(Set<number> | Set<string>)[]");
    printed([new Map([["a", 1]]), new Map([["a", "b"]])])("(Map<string, number> | Map<string, string>)[]");
    printed([{ a: 1 }, new Set([1]), "a"])("(Set<number> | object | string)[]");
  });

  test("objects", () => {
    class Plain {}
    printed({})("object");
    printed({ a: 1 })("object");
    printed(new Plain())("object");
    printed(/a/)("object");
    printed(new Error())("object");
    printed(new Date())("Date");
    printed(new Uint8Array())("Uint8Array");
    printed(new Float64Array())("Float64Array");
    printed(new ArrayBuffer(1))("ArrayBuffer");
    printed(Promise.resolve(1))("Promise");
    printed(new WeakRef({}))("WeakRef");
    printed({ [Symbol.toStringTag]: "City" as const })("City");
    printed([{ [Symbol.toStringTag]: "City" as const }])("City[]");
  });

  test("functions, closures and boxes", () => {
    printed(() => 1)("fn");
    printed(class Plain {})("fn");
    printed(fnPtr(() => 1) as () => number)("fn");
    printed(closure({}).fn(() => 1))("{closure}");
    printed(closure("next", {}).fnMut(() => 1))("{closure next}");
    printed(closure("next", {}).fnOnce(() => 1))("{closure next}");
    printed(boxed(closure({}).fn(() => 1)))("Box<dyn Fn>");
    printed(boxed(closure("named", {}).fnMut(() => 1)))("Box<dyn FnMut>");
    printed(boxed(closure({}).fnOnce(() => 1)))("Box<dyn FnOnce>");
    const a = closure("a", {}).fn(() => 1);
    const b = closure("b", {}).fn(() => 1);
    printed<(typeof a | typeof b | number)[]>([a, b, 1])("(number | {closure a} | {closure b})[]");
  });

  test("cells and pointers", () => {
    printed(cell(1))("Cell<number>");
    printed(refCell(["a"]))("RefCell<string[]>");
    printed(rc(cell(1)))("Rc<Cell<number>>");
    printed(arc(mutex([1])))("Arc<Mutex<number[]>>");
    printed([rc(1)])("Rc<number>[]");
  });

  test("references", () => {
    closure({ list: move(ref([1])), word: move(ref("a")) }).fn(({ list, word }) => {
      printed(list.value)("&number[]");
      printed([word.value, list.value])("(&number[] | &string)[]");
    })();
    closure({ total: move(mut(place(0))) }).fn(({ total }) => {
      const handle: Mut<number> = total.value as unknown as Mut<number>;
      printed(handle)("&mut number");
    })();
  });

  test("three levels deep", () => {
    printed([[[1]]])("number[][][]");
    printed([[[[1]]]])("_[][][]");
    printed([[[{}]]])("_[][][]");
    printed(new Map([["a", new Map([["b", new Set([1])]])]]))("Map<string, Map<string, Set<number>>>");
    printed(new Map([["a", new Map([["b", new Set([[1]])]])]]))("Map<string, Map<string, Set<_>>>");
  });
});

describe("a value that does not tell its type", () => {
  test("prints what it has", () => {
    expect(rustTypeOf([])).toBe("_[]");
    expect(rustTypeOf(new Map())).toBe("Map<_, _>");
    expect(rustTypeOf(new Set())).toBe("Set<_>");
    expect(rustTypeOf(new WeakMap())).toBe("WeakMap");
    expect(rustTypeOf(Object.assign(Object.create(null), { a: 1 }))).toBe("object");
    expect(rustTypeOf({ "~rust": 1 })).toBe("object");
    expect(rustTypeOf({ [Symbol.toStringTag]: 1 })).toBe("object");
  });

  test("comes to an end when it contains itself", () => {
    const list: unknown[] = [1];
    list.push(list);
    expect(rustTypeOf(list)).toBe("(number | (number | (_ | number)[])[])[]");
    const map = new Map<unknown, unknown>();
    map.set(map, map);
    expect(rustTypeOf(map)).toBe("Map<Map<Map<_, _>, Map<_, _>>, Map<Map<_, _>, Map<_, _>>>");
  });

  test("behind a moved place does not print", () => {
    const it = place([1]);
    const f = closure({ it: ref(it) }).fn(({ it }) => rustTypeOf(it));
    expect(f()).toBe("&number[]");
    move(it);
    expect(f).toThrow("E0382");
    expect(mut(it)).toBeDefined();
  });
});
