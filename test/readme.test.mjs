// The error text that the README shows is what the compilers print for its first example.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileWith } from "../scripts/lib/compile.mjs";
import { cache, root } from "../scripts/lib/process.mjs";
import { snippets } from "../scripts/lib/snippets.mjs";

const readme = join(root, "README.md");
const shown = /```text\n(error [\s\S]*?)```/.exec(readFileSync(readme, "utf8"))?.[1] ?? "";

test.each(["7.0", "6.0", "5.9"])("TypeScript %s prints the errors of the README", async (compiler) => {
  const folder = join(cache, "readme");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "first.ts");
  writeFileSync(file, snippets(readme)[0].text);
  const diagnostics = await compileWith(compiler, [file], { options: { noErrorTruncation: false } });
  const printed = diagnostics.map(({ code, message }) => `error ${code}: ${message}\n`).join("\n");
  // 7.0 writes ["~impl"].Clone where the others write "~impl".Clone without brackets.
  const normal = (text) => text.replaceAll('["~impl"]', '"~impl"');
  expect(normal(printed)).toBe(normal(shown));
});
