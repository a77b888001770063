import { join } from "node:path";
import { expect, test } from "vitest";
import { compilers } from "../../scripts/lib/compilers.mjs";
import { compileWith, unescape } from "../../scripts/lib/compile.mjs";
import { root } from "../../scripts/lib/process.mjs";

const fixture = join(root, "type-tests/messages/wrong/right.ts");

test.each(compilers)("TypeScript $version reports where, how long and why", async (compiler) => {
  const diagnostics = await compileWith(compiler, [fixture]);
  expect(diagnostics.map(({ line, column, length }) => [line, column, length])).toEqual([
    [6, 7, 4],
    [11, 7, 4],
    [16, 7, 4],
    [16, 20, 4],
    [21, 3, 4],
    [25, 7, 1],
  ]);
  const [first] = diagnostics;
  expect(first.file).toBe(fixture);
  expect(first.code).toBe("TS2345");
  // The whole chain, not its first link.
  expect(first.message.split("\n").length).toBeGreaterThan(1);
  expect(first.ours).toEqual([
    'error[E0277]: the trait bound `"a": Clone` is not satisfied: captured variable `counter`',
  ]);
  expect(diagnostics.at(-1).ours).toEqual([]);
});

test("options that no compiler knows are an error of the caller", async () => {
  await expect(compileWith("7.0", [fixture], { options: { target: "ES1" } })).rejects.toThrow("TypeScript 7.0");
});

test("printed literals are read as they were written", () => {
  expect(unescape('\\"a\\" \\u27F5 \\`b\\`')).toBe('"a" ⟵ `b`');
});
