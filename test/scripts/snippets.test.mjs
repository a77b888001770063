import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { announcedErrors, announcedResults, snippets } from "../../scripts/lib/snippets.mjs";

const folder = mkdtempSync(join(tmpdir(), "fn-traits-snippets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const found = (name, lines) => {
  const file = join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return snippets(file).map(({ line, text }) => ({ line, text }));
};

describe("examples in Markdown", () => {
  test("are the TypeScript fences alone", () => {
    const lines = ["# Title", "```ts", "first();", "```", "```sh", "npm start", "```", "~~~typescript", "second();", "~~~"];
    expect(found("fences.md", lines)).toEqual([
      { line: 3, text: "first();" },
      { line: 9, text: "second();" },
    ]);
  });

  test("lose the indentation of their fence", () => {
    expect(found("list.md", ["- item", "  ```ts", "  if (x) {", "    y();", "  }", "  ```"])).toEqual([
      { line: 3, text: "if (x) {\n  y();\n}" },
    ]);
  });

  test("may hold a shorter fence", () => {
    expect(found("nested.md", ["````ts", "`a ${b} ```", "```", "````"])).toEqual([{ line: 2, text: "`a ${b} ```\n```" }]);
  });
});

describe("examples in doc comments", () => {
  test("are found on members, with a fence and without one", () => {
    const lines = [
      "/**",
      " * A thing.",
      " *",
      " * @example",
      " * ```ts",
      " * thing();",
      " * ```",
      " */",
      "export interface Thing {",
      "  /**",
      "   * A member.",
      "   * @example",
      "   * member();",
      "   * @see elsewhere",
      "   */",
      "  member(): void;",
      "}",
      "const text = `/** @example",
      "notAnExample();",
      "*/`;",
    ];
    expect(found("thing.ts", lines)).toEqual([
      { line: 6, text: "thing();" },
      { line: 13, text: "member();" },
    ]);
  });
});

describe("announcements", () => {
  test("of an error stand at the end of the line, or alone on the next one", () => {
    const text = ["a(); // error[E0382]: use of moved value … `a`", "b();", "// error[E0277]", "c(); // error: read-only"].join("\n");
    expect(announcedErrors(text)).toEqual([
      { line: 1, code: "E0382", fragments: ["use of moved value", "`a`"] },
      { line: 2, code: "E0277", fragments: [] },
      { line: 4, code: "TS", fragments: ["read-only"] },
    ]);
  });

  test("of nothing are not found", () => {
    expect(announcedErrors("a(); // errors are values\nb(); // error handling")).toEqual([]);
    expect(announcedResults("a(); // see (x) => y\n// nothing")).toEqual([]);
  });

  test("of a result", () => {
    expect(announcedResults("a();\nb(); //=> [1, 2]")).toEqual([{ line: 2, expected: "[1, 2]" }]);
  });
});
