import { expect, it } from "vitest";
import { sample } from "../../differential/arbitrary.mjs";
import { execute } from "../../differential/execute.mjs";
import { printFrame } from "../../differential/print-frame.mjs";
import { judgeFrames } from "../../differential/tsc.mjs";

// Generated programs, run without their types on every way through their branches.

it("a generated program that the types accept runs, and another throws nothing but sentences", { timeout: 120_000 }, async () => {
  const programs = sample(100, 11);
  const [verdicts, runs] = [await judgeFrames(programs), await execute(programs)];
  const accepted = programs.filter((_, index) => verdicts[index].codes.length === 0);
  expect(accepted.length).toBeGreaterThan(30);
  programs.forEach((program, index) => {
    const { threw } = runs[index];
    if (verdicts[index].codes.length === 0) expect(threw, printFrame(program)).toEqual([]);
    for (const code of threw) expect(code, printFrame(program)).toMatch(/^(E\d{4}|none)$/);
  });
});
