import { describe, expect, it } from "vitest";
import { regressions, twinOf, twins } from "../../differential/regressions.mjs";

describe.each(regressions())("$name", ({ name, about, program, codes }) => {
  it("has twins that say the program", () => {
    const { rs, ts } = twins({ about, program });
    expect(twinOf(name, "rs")).toBe(rs);
    expect(twinOf(name, "ts")).toBe(ts);
  });

  it("has a verdict of rustc, and says what it is about", () => {
    expect(codes.every((code) => /^(E\d{4}|none)$/.test(code))).toBe(true);
    expect(about).toMatch(/^\S.+\.$/);
  });
});
