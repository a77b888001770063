// The text of a closure's type and the text of the closure itself are one.
import fc from "fast-check";
import {
  arc, boxed, callOnce, cell, clone, closure, drop, fnPtr, move, mut, mutex, place, rc, ref, refCell,
} from "fn-traits";
import { flow } from "fn-traits/combinators";
import { desugar, type Desugar } from "fn-traits/testing";
import { describe, expect, expectTypeOf, test } from "vitest";
import { structName } from "../../src/testing/struct-name.js";
import { codeOf, thrown, untyped } from "../support.js";

/** Holds a closure's text; the compiler holds the same literal against its type. */
const stands =
  <Closure>(f: Closure) =>
  (text: Desugar<Closure>): void =>
    expect(untyped(desugar)(f)).toBe(text);

const total = place(0);
const names = place(["ada"]);
const unit = closure({}).fn(() => 1);
const count = closure("count", { total: mut(total) }).fnMut(({ total }, by: number) => (total.value += by));

describe("the struct of a closure, at run time and in the type", () => {
  test("without captures", () => {
    stands(unit)(`#[derive(Clone, Copy)]
struct Closure;

impl Fn<Args> for Closure {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("borrowing: sorted by name, with a lifetime", () => {
    const f = closure("next", { step: ref(2), counter: mut(total), names: ref(names) }).fnMut(
      ({ counter, step }) => (counter.value += step.value),
    );
    stands(f)(`struct Next<'a> {
    counter: &'a mut number,
    names: &'a string[],
    step: &'a number,
}

impl<'a> FnMut<Args> for Next<'a> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("owning", () => {
    const f = closure("transform", { a: move([0, 1]), by: move(2), label: move("x") }).fnOnce(({ a, by }) => a.take().map((x) => x * by.value));
    stands(f)(`#[derive(Clone)]
struct Transform {
    a: number[],
    by: number,
    label: string,
}

impl FnOnce<Args> for Transform {
    type Output = Output;

    extern "rust-call" fn call_once(self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("owning what is Copy", () => {
    const f = closure("add", { a: move(1), b: move(null), c: move(ref("x")) }).fn(({ a }, n: number) => a.value + n);
    stands(f)(`#[derive(Clone, Copy)]
struct Add<'a> {
    a: number,
    b: null,
    c: &'a string,
}

impl<'a> Fn<Args> for Add<'a> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("names that are no identifiers: separators alone are no name, fields stand in one order", () => {
    stands(closure("_-", { "a-b": ref(1), a9: ref(2), "a b": ref(3), a: ref(4) }).fn(() => 1))(`#[derive(Clone, Copy)]
struct Closure<'a> {
    a: &'a number,
    a9: &'a number,
    a b: &'a number,
    a-b: &'a number,
}

impl<'a> Fn<Args> for Closure<'a> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("owning a mutable reference", () => {
    const f = closure("f", { total: move(mut(total)) }).fnMut(({ total }) => ++total.value.value);
    stands(f)(`struct F<'a> {
    total: &'a mut number,
}

impl<'a> FnMut<Args> for F<'a> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("owning what is not Clone", () => {
    const f = closure({ task: move(boxed(unit)), count: move(clone(unit)), later: move(Promise.resolve(1)) }).fn(() => 1);
    stands(f)(`struct Closure {
    count: {closure},
    later: Promise,
    task: Box<dyn Fn>,
}

impl Fn<Args> for Closure {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("of captured closures, cells, pointers, collections", () => {
    const inner = closure("inner", { n: move([1]) }).fnMut(({ n }) => n.value.length);
    const f = closure("outer", {
      inner: move(inner),
      pointer: move(fnPtr((x: number) => x)),
      flag: move(cell(true)),
      log: move(refCell(["a"])),
      shared: move(rc(1)),
      guarded: move(arc(mutex(1))),
      table: move(new Map([["a", new Set([1, 2])]])),
      mixed: move([1, "a", null]),
      bytes: move(new Uint8Array(1)),
      when: move(new Date()),
      nested: move([[[1]]]),
      record: move({ a: 1 }),
    }).fnOnce(() => 1);
    stands(f)(`#[derive(Clone)]
struct Outer {
    bytes: Uint8Array,
    flag: Cell<boolean>,
    guarded: Arc<Mutex<number>>,
    inner: {closure inner},
    log: RefCell<string[]>,
    mixed: (null | number | string)[],
    nested: number[][][],
    pointer: fn,
    record: object,
    shared: Rc<number>,
    table: Map<string, Set<number>>,
    when: Date,
}

impl FnOnce<Args> for Outer {
    type Output = Output;

    extern "rust-call" fn call_once(self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("with what a combinator made among its captures", () => {
    const f = closure("f", { both: move(flow(unit, unit)) }).fn(({ both }) => both.value());
    stands(f)(`#[derive(Clone, Copy)]
struct F {
    both: {closure},
}

impl Fn<Args> for F {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("of the same closure in three kinds", () => {
    const captures = () => ({ list: ref(names) });
    stands(closure("f", captures()).fn(() => 1))(`#[derive(Clone, Copy)]
struct F<'a> {
    list: &'a string[],
}

impl<'a> Fn<Args> for F<'a> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
    stands(closure("f", captures()).fnMut(() => 1))(`#[derive(Clone, Copy)]
struct F<'a> {
    list: &'a string[],
}

impl<'a> FnMut<Args> for F<'a> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
    stands(closure("f", captures()).fnOnce(() => 1))(`#[derive(Clone, Copy)]
struct F<'a> {
    list: &'a string[],
}

impl<'a> FnOnce<Args> for F<'a> {
    type Output = Output;

    extern "rust-call" fn call_once(self, args: Args) -> Self::Output {
        body(self, args)
    }
}`);
  });

  test("under names of several words", () => {
    const first = <Name extends string>(text: Name) => text.split("\n").find((line) => line.startsWith("struct"));
    const snake = desugar(closure("fetch_all", {}).fn(() => 1));
    const kebab = desugar(closure("fetch-all items", {}).fn(() => 1));
    const camel = desugar(closure("fetchAll", {}).fn(() => 1));
    expect([snake, kebab, camel].map(first)).toEqual(["struct FetchAll;", "struct FetchAllItems;", "struct FetchAll;"]);
    expectTypeOf(snake).toEqualTypeOf(camel);
    expectTypeOf<typeof kebab extends `${string}struct FetchAllItems;\n${string}` ? true : false>().toEqualTypeOf<true>();
  });

  test("of a clone, and of one that was moved here", () => {
    const f = closure("f", { list: move([1]) }).fnMut(({ list }) => list.value.length);
    const text = desugar(f);
    expect(desugar(clone(f))).toBe(text);
    const outer = closure({ f: move(f) }).fnMut(({ f }) => desugar(f.value));
    expect(outer()).toBe(text);
  });

  test("after calls, with what it holds now", () => {
    const f = closure("f", { last: move<number | string>(1) }).fnMut(({ last }, next: string) => (last.value = next));
    expect(desugar(f)).toContain("    last: number,\n");
    f("a");
    expect(desugar(f)).toContain("    last: string,\n");
  });
});

describe("what stands for no struct", () => {
  test("is refused with its type", () => {
    const values: [unknown, string][] = [
      [boxed(unit), "Box<dyn Fn>"],
      [fnPtr(() => 1), "fn"],
      [() => 1, "fn"],
      [1, "number"],
      [undefined, "undefined"],
      [null, "null"],
      [[unit], "{closure}[]"],
      // What combinators make is opaque, as in Rust.
      [flow(unit, unit), "impl Fn"],
      [flow(unit, count), "impl FnMut"],
      [flow(closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length), unit), "impl FnOnce"],
      [boxed(flow(unit, unit)), "Box<dyn Fn>"],
    ];
    for (const [value, type] of values) {
      const error = thrown(() => untyped(desugar)(value));
      expect([error.name, error.code]).toEqual(["MismatchedTypesError", "E0308"]);
      expect(error.message).toBe(`error[E0308]: mismatched types: expected a closure, found \`${type}\`; only what \`closure\` builds is a struct of captures`);
    }
  });

  test("a moved closure neither, nor one whose place is empty", () => {
    const f = closure("f", { list: move([1]) }).fnOnce(({ list }) => list.take());
    callOnce(f);
    expect(thrown(() => untyped(desugar)(f)).message).toContain("use of moved value: `f`");
    const g = closure({ list: move([1]) }).fn(({ list }) => list.value);
    drop(g);
    expect(codeOf(() => untyped(desugar)(g))).toBe("E0382");
    const box = boxed(unit);
    drop(box);
    expect(codeOf(() => untyped(desugar)(box))).toBe("E0382");
    const it = place([1]);
    const h = closure({ it: ref(it) }).fn(({ it }) => it.value);
    move(it);
    expect(codeOf(() => desugar(h))).toBe("E0382");
  });

  test("a running closure is one", () => {
    const self = { describe: () => "" };
    const f = closure("f", { n: move(1) }).fnMut(() => self.describe());
    self.describe = () => desugar(f);
    expect(f()).toContain("struct F {");
  });
});

test("the name of the struct is an identifier in upper camel case", () => {
  expect(structName("")).toBe("Closure");
  expect(structName("_")).toBe("Closure");
  expect(structName("a")).toBe("A");
  const word = fc.stringMatching(/^[a-z][a-z0-9]*$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom("_", "-", " "), (words, separator) => {
      const name = structName(words.join(separator));
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
      expect(name.toLowerCase()).toBe(words.join(""));
      expect(structName(name)).toBe(name);
    }),
  );
});

test("a struct has a field for each capture, a lifetime when it borrows, and the receiver of its kind", () => {
  const capture = fc.constantFrom(
    { make: () => ref(1), type: "&'a number" },
    { make: () => mut(place("x")), type: "&'a mut string" },
    { make: () => move([1]), type: "number[]" },
    { make: () => move(true), type: "boolean" },
    { make: () => move(ref("x")), type: "&'a string" },
  );
  const identifier = fc.stringMatching(/^[A-Za-z_$][\w$]{0,6}$/).filter((name) => name !== "__proto__");
  fc.assert(
    fc.property(fc.dictionary(identifier, capture), fc.constantFrom("fn", "fnMut", "fnOnce"), (fields, kind) => {
      const captures = Object.fromEntries(Object.entries(fields).map(([name, { make }]) => [name, make()]));
      const text: string = untyped(desugar)(closure(captures)[kind](() => 1));
      const lines = Object.keys(fields).sort().map((name) => `    ${name}: ${fields[name]!.type},`);
      const body = /struct Closure(?:<'a>)?(?:;| \{\n(?<lines>(?: {4}.*\n)*)\})/.exec(text);
      expect(body?.groups?.["lines"] ?? "").toBe(lines.map((line) => `${line}\n`).join(""));
      expect(text.includes("<'a>")).toBe(lines.some((line) => line.includes("&")));
      expect(text).toContain({ fn: "(&self,", fnMut: "(&mut self,", fnOnce: "(self," }[kind]);
    }),
  );
});
