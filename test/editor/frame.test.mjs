// A frame in an editor: inside the string of a statement stand just the locals that may be used there,
// and a hover reads like the statements before it.
import { afterAll, beforeAll, describe as group, expect, test as single } from "vitest";
import { start } from "./language-server.mjs";
import { open } from "./language-service.mjs";

// Mutation tests run on a copy of the sources without dist/; no mutant changes a declaration.
const mutating = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;
const describe = group.skipIf(mutating);
const test = single.skipIf(mutating);

/** Three locals that live, one that was moved, one whose borrow has ended. */
const chain = `frame()
  .let("mut n", 0).let("mut v", [1]).let("k", 2).let("s", [1]).drop("s")
  .closure("mut next", function* ({ n, k }, by: number) { yield* n.update((n) => n + by); return yield* k; })
  .assign("n", 3)`;
const program = (rest) => `import { frame } from "fn-traits/frame";
import { type FnOnce } from "fn-traits";
declare const run: (f: FnOnce<[by: number], number>) => void;
${rest}`;

describe.each(["6.0", "7.0"])("on TypeScript %s", (version) => {
  let server;
  beforeAll(async () => {
    if (version === "7.0" && !mutating) server = await start();
  });
  afterAll(() => server?.stop());
  const offered = async (rest) => {
    const text = program(rest);
    return (server ? await server.completions(text, "here") : open(text).completions("here")).toSorted();
  };
  const hovered = async (rest) => {
    const text = program(rest);
    return server ? server.hover(text, "here") : open(text).hover("here").type;
  };

  test.each([
    ["drop", `${chain}.drop("/*here*/");`, ["k", "n", "v"]],
    ["read", `${chain}.read("/*here*/");`, ["k", "n", "v"]],
    ["update", `${chain}.update("/*here*/", (x) => x);`, ["n", "v"]],
    ["mutate", `${chain}.mutate("/*here*/", () => {});`, ["n", "v"]],
    ["bind", `${chain}.bind("r", "/*here*/");`, ["k", "n", "v"]],
    ["clone", `${chain}.clone("r", "/*here*/");`, ["k", "n", "v"]],
    ["return", `${chain}.return("/*here*/");`, ["k", "n", "v"]],
  ])("the string of `%s` offers just the locals that may be used there", async (_, rest, names) => {
    expect(await offered(rest)).toEqual(names);
  });

  test("the string of `call` offers what can be called, as long as it can", async () => {
    const live = chain.replace('.assign("n", 3)', "");
    expect(await offered(`${live}.call("/*here*/", 1);`)).toEqual(["next"]);
    expect(await offered(`${chain}.call("/*here*/", 1);`)).not.toContain("next");
  });

  test("an assignment makes a moved local usable again", async () => {
    const again = chain.replace('.let("s", [1])', '.let("mut s", [1])');
    expect(await offered(`${again}.read("/*here*/");`)).not.toContain("s");
    expect(await offered(`${again}.assign("s", [2]).read("/*here*/");`)).toContain("s");
  });

  test("a hover shows each local with its type and mutability, and what is known of it", async () => {
    // 6.0 orders the facts and the captures by creation, 7.0 by name.
    const type = await hovered(`const /*here*/f = ${chain};`);
    const start = 'const f: Frame<Let<"mut n", number> & Let<"mut v", number[]> & Let<"k", number> & Let<"s", number[]> & Let<"mut next", FnMutClosure<{ ';
    expect(type.slice(0, start.length)).toBe(start);
    const [captures, facts] = type.slice(start.length, -", null>".length).split('}, [by: number], number, "next">>, ');
    expect(captures.split(/(?<=;) /).toSorted()).toEqual(["", "k: ByRef<number>;", "n: Mutated<number>;"]);
    expect(facts.split(" | ").toSorted()).toEqual(['Ended<"next", "assign", "mut", "n">', 'Loan<"next", "ref", "k">', 'Moved<"s", "by `drop`">']);
  });
});
