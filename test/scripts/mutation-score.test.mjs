import { expect, test } from "vitest";
import { scores } from "../../scripts/lib/mutation-score.mjs";

const mutants = (...statuses) => ({ mutants: statuses.map((status) => ({ status })) });

test("a folder has the mutants of all files below it, and of no other folder", () => {
  const files = {
    "src/a/one.ts": mutants("Killed", "Survived", "Timeout"),
    "src/a/b/two.ts": mutants("Killed", "NoCoverage"),
    "src/ab/three.ts": mutants("Survived"),
  };
  expect(scores(files, ["src/a", "src/ab"])).toEqual([
    { folder: "src/a", killed: 2, timeouts: 1, survived: 1, "no coverage": 1, score: 60 },
    { folder: "src/ab", killed: 0, timeouts: 0, survived: 1, "no coverage": 0, score: 0 },
  ]);
});

test("what could not be run says nothing about the tests", () => {
  expect(scores({ "src/a/one.ts": mutants("Killed", "CompileError", "RuntimeError", "Ignored") }, ["src/a"])[0].score).toBe(100);
});

test("a folder without mutants has no score that passes", () => {
  expect(scores({}, ["src/a"])[0].score).toBe(0);
});
