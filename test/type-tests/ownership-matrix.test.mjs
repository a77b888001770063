// The fixtures of the ownership matrix are what its script writes, and the script covers what it claims.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, matrix } from "../../type-tests/ownership/matrix/generate.mjs";
import { shapes } from "../../type-tests/ownership/matrix/shapes.mjs";
import { subjects } from "../../type-tests/ownership/matrix/subjects.mjs";
import { uses } from "../../type-tests/ownership/matrix/uses.mjs";

const files = matrix();
const cells = [...files].flatMap(([file, text]) =>
  [...text.matchAll(/^export function (\w+)/gm)].map(([, cell]) => ({ file, cell })),
);

describe("the ownership matrix", () => {
  test("is written as it is generated: node type-tests/ownership/matrix/generate.mjs", () => {
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
  });

  test("has every way of control for every binding that can take it", () => {
    for (const [name, { renew, usesOnly }] of Object.entries(subjects)) {
      const own = cells.filter(({ file }) => file.replace(/(\.not-seen)?(\.ok)?\.ts$/, "") === name).map(({ cell }) => cell);
      expect(new Set(own).size, `${name} has each cell once`).toBe(own.length);
      const wanted = Object.entries(shapes).filter(([, { text }]) => !usesOnly && (renew || !text.includes("RENEW")));
      for (const [shape] of wanted) expect(own, name).toContain(shape);
    }
  });

  test("has every use somewhere", () => {
    for (const use of Object.keys(uses)) expect(cells.filter(({ cell }) => cell === `${use}After`), use).not.toEqual([]);
  });
});
