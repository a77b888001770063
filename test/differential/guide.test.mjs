import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classify } from "../../differential/classify.mjs";
import { predict } from "../../differential/guide/guide.mjs";

const sample = JSON.parse(readFileSync(new URL("../../differential/sample.json", import.meta.url), "utf8"));

describe("the guide of the generator", () => {
  it("foresees what rustc says of nearly every program of the sample", () => {
    const kinds = sample.programs.map(({ codes, program }) => classify(codes, { codes: predict(program), crashed: false }));
    const agreed = kinds.filter((kind) => kind === "accept" || kind === "same code").length;
    expect(agreed / kinds.length).toBeGreaterThan(0.99);
  });

  it("has a sample to foresee in which about half of the programs are rejected, for many reasons", () => {
    const rejected = sample.programs.filter(({ codes }) => codes.length > 0);
    expect(rejected.length / sample.programs.length).toBeGreaterThan(0.4);
    expect(rejected.length / sample.programs.length).toBeLessThan(0.6);
    expect(new Set(rejected.flatMap(({ codes }) => codes)).size).toBeGreaterThanOrEqual(19);
  });
});
