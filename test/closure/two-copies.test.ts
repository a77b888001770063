// A program that loads the library as ESM and as CommonJS has two copies of it. Each understands what
// the other built.
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as library from "fn-traits";
import { resources, untyped } from "../support.js";

type Library = typeof library;

const source = fileURLToPath(new URL("../../src/index.ts", import.meta.url));
const copies: { esm: Library; cjs: Library } = {} as never;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fn-traits-copies-"));
  const bundle = (format: "esm" | "cjs", name: string) =>
    build({ entryPoints: [source], bundle: true, format, platform: "neutral", target: "es2022", outfile: join(folder, name), logLevel: "silent" });
  await Promise.all([bundle("esm", "copy.mjs"), bundle("cjs", "copy.cjs")]);
  copies.esm = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "copy.mjs")).href)) as Library;
  copies.cjs = createRequire(import.meta.url)(join(folder, "copy.cjs")) as Library;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code of any copy's error. */
function codeOf(body: () => unknown): string | undefined {
  try {
    body();
    return undefined;
  } catch (error) {
    expect((error as Error).message).toMatch(/^error\[E\d{4}\]/);
    return (error as { code: string }).code;
  }
}

describe.each([["esm", "cjs"], ["cjs", "esm"]] as const)("what %s built, used by %s", (builder, user) => {
  test("they are two copies", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    expect(a.closure).not.toBe(b.closure);
    expect(a.ClosureError).not.toBe(b.ClosureError);
  });

  test("is called", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    const f = a.closure({ n: a.ref(2) }).fn(({ n }, x: number) => n.value + x);
    expect([b.call(f, 1), b.callMut(f, 1)]).toEqual([3, 3]);
    const g = a.closure({ n: a.move([1]) }).fnOnce(({ n }) => n.take());
    b.callOnce(g);
    expect(g.output).toEqual([1]);
    for (const it of [a, b]) expect(codeOf(() => untyped(it.callOnce)(g))).toBe("E0382");
    // What it kept is gone as well, for whoever looks.
    let kept: { readonly value: unknown } | undefined;
    b.callOnce(a.closure({ n: a.move([1]) }).fnOnce(({ n }) => void (kept = n)));
    expect(codeOf(() => kept!.value)).toBe("E0382");
    expect(codeOf(() => untyped(b.call)(a.closure({ n: a.move(1) }).fnMut(() => 1)))).toBe("E0525");
  });

  test("is dropped, once", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    const { log, x, y } = resources("x", "y");
    const f = a.closure({ x: a.move(x) }).fn(() => 1);
    const g = b.closure({ f: b.move(f), y: b.move(y) }).fn(({ f }) => f.value());
    expect(codeOf(f)).toBe("E0382");
    expect(g()).toBe(1);
    a.drop(g);
    expect(log).toEqual(["y", "x"]);
    for (const it of [a, b]) expect(codeOf(() => untyped(it.drop)(g))).toBe("E0382");
    expect(log).toEqual(["y", "x"]);
  });

  test("is cloned and boxed", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    const f = a.closure("f", { n: a.move([0]), shared: a.move(a.rc(1)) }).fnMut(({ n }) => n.value.push(0));
    const copy = b.clone(f);
    expect([f(), f(), copy()]).toEqual([2, 3, 2]);
    const box = b.boxed(copy);
    expect(codeOf(copy)).toBe("E0382");
    expect(box()).toBe(3);
    expect(codeOf(() => untyped(a.clone)(box))).toBe("E0277");
    expect(codeOf(() => untyped(b.fnPtr)(f))).toBe("E0308");
    expect(b.fnPtr(a.closure({}).fn(() => 1))()).toBe(1);
  });

  test("is copied when it is Copy", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    const f = a.closure({ n: a.move(0), seen: a.ref([1]) }).fnMut(({ n }) => ++n.value);
    const g = b.closure({ f: b.move(f) }).fnMut(({ f }) => f.value());
    expect([g(), g(), f()]).toEqual([1, 2, 1]);
    b.callOnce(f);
    expect(f()).toBe(2);
  });

  test("is exclusive while it runs", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    const self = { call: (): unknown => 0 };
    const f = a.closure({ n: a.move([1]) }).fnMut(() => self.call());
    self.call = () => [b.callMut, b.callOnce, b.drop, b.boxed, b.move, b.clone].map((use) => codeOf(() => untyped(use)(f)));
    expect(f()).toEqual([...Array(5).fill("E0499"), "E0502"]);
  });

  test("places and captures go from one to the other", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    const x = a.place(1);
    const f = b.closure({ x: b.mut(x), y: a.ref(x) } as never);
    expect(codeOf(() => f.fnMut(() => 1))).toBe("E0502");
    expect(codeOf(() => b.closure({ x: a.mut(x), y: b.mut(x) }).fnMut(() => 1))).toBe("E0499");
    const g = b.closure({ x: a.mut(x) }).fnMut(({ x }) => ++x.value);
    expect([g(), x.value]).toEqual([2, 2]);
    const outer = a.closure({ x: a.mut(x), list: a.move([1]) }).fnMut(({ x, list }) => {
      const inner = b.closure({ x: b.mut(x), list: b.ref(list) }).fnMut(({ x, list }) => (x.value += list.value.length));
      return inner();
    });
    expect([outer(), x.value]).toEqual([3, 3]);
    const owner = a.closure({ list: a.move([1]) }).fnOnce(({ list }) => b.closure({ list: b.move(list) }).fn(({ list }) => list.value));
    a.callOnce(owner);
    expect(owner.output()).toEqual([1]);
    const empty = a.place([1]);
    b.move(empty);
    expect(codeOf(() => empty.value)).toBe("E0382");
    const referring = b.closure({ total: b.move(a.mut(x)) }).fnMut(({ total }) => ++total.value.value);
    expect([referring(), x.value]).toEqual([4, 4]);
  });

  test("says what it may not do, in every copy's words", () => {
    const a: Library = copies[builder];
    const b: Library = copies[user];
    const f = b.closure({ list: a.move([1]), n: a.ref(1) }).fn((captures) => {
      const { list, n } = captures as unknown as Record<"list" | "n", { value: unknown; take(): unknown }>;
      return [() => list.take(), () => (list.value = []), () => (n.value = 2), () => n.take()].map(codeOf);
    });
    expect(f()).toEqual(["E0507", "E0594", "E0594", "E0507"]);
  });
});

test("a runtime without Symbol.dispose disposes what is under its registered twin", async () => {
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: "cjs", platform: "neutral", target: "es2022", write: false });
  const symbol = Object.assign((description?: string) => Symbol(description), { for: (key: string) => Symbol.for(key), iterator: Symbol.iterator, toStringTag: Symbol.toStringTag });
  const module = { exports: {} as Library };
  new Function("module", "exports", "Symbol", outputFiles[0]!.text)(module, module.exports, symbol);
  const { closure, drop, move }: Library = module.exports;
  const log: string[] = [];
  const key = Symbol.for("Symbol.dispose");
  const f = closure({ it: move({ [key]: () => log.push("disposed") }) }).fn(() => 1);
  (f as unknown as Record<symbol, () => void>)[key]!();
  expect(log).toEqual(["disposed"]);
  expect(codeOf(() => untyped(drop)(f))).toBe("E0382");
});
