// An inferred closure in an editor: its captures are read off a hover, and a body is offered the variables
// that it may use, and what it may do with each.
import { afterAll, beforeAll, describe as group, expect, test as single } from "vitest";
import { start } from "./language-server.mjs";
import { open } from "./language-service.mjs";

// Mutation tests run on a copy of the sources without dist/; no mutant changes a declaration.
const mutating = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;
const describe = group.skipIf(mutating);
const test = single.skipIf(mutating);

const program = (rest) => `import { place } from "fn-traits";
import { infer, inferMove, inner } from "fn-traits/infer";
const counter = place(0), delta = 2, words = ["a"], pair = place({ x: 1, y: [1] });
${rest}`;

describe.each(["6.0", "7.0"])("on TypeScript %s", (version) => {
  let server;
  beforeAll(async () => {
    if (version === "7.0" && !mutating) server = await start();
  });
  afterAll(() => server?.stop());
  const offered = async (rest) => {
    const text = program(rest);
    return (server ? await server.completions(text, "here") : open(text).completions("here")).filter((name) => !name.startsWith("~"));
  };
  const hovered = async (rest) => {
    const text = program(rest);
    const type = server ? await server.hover(text, "here") : open(text).hover("here").type;
    return type.replace(/\s+/g, " ");
  };

  test("a hover shows how each variable is captured", async () => {
    expect(
      await hovered("const /*here*/next = infer({ counter }, function* ({ counter }, by: number) { return yield* counter.update((counter) => counter + by); });"),
    ).toContain('FnMutClosure<{ counter: Mutated<number>; }, [by: number], number, "">');
    expect(await hovered('const /*here*/take = infer("take", { words }, function* ({ words }) { return yield* words.take(); });')).toContain(
      'FnOnceClosure<{ words: MovedOut<string[]>; }, [], string[], "take">',
    );
    expect(await hovered("const /*here*/read = inferMove({ words, delta }, function* ({ words }) { return (yield* words).length; });")).toContain(
      'FnClosure<{ words: ByMove<string[]>; }, [], number, "">',
    );
    expect(await hovered('const /*here*/part = infer({ pair }, function* ({ pair }) { return yield* pair.field("x"); });')).toContain(
      'FnClosure<{ "pair.x": ByRef<number>; }, [], number, "">',
    );
  });

  test("a body is offered the variables that are given", async () => {
    expect(await offered("infer({ counter, words }, function* ({ /*here*/ }) {});")).toEqual(["counter", "words"]);
    // Also where it makes an error: it is inferred before it is refused.
    expect(await offered("infer({ delta, words }, function* ({ delta, /*here*/ }) { yield* delta.set(1); });")).toEqual(["words"]);
  });

  test("a variable is offered what a body may do", async () => {
    const all = ["call", "deref", "field", "mut", "mutate", "push", "ref", "set", "take", "update"];
    expect((await offered("infer({ counter }, function* ({ counter }) { yield* counter./*here*/; });")).filter((name) => name !== "Symbol").toSorted()).toEqual(all);
  });

  test("a field is offered by name", async () => {
    const names = await offered('infer({ pair }, function* ({ pair }) { yield* pair.field("/*here*/"); });');
    expect(names.toSorted()).toEqual(["x", "y"]);
  });
});
