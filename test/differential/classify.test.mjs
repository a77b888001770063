import { describe, expect, it } from "vitest";
import { classify, equalCodes, kinds } from "../../differential/classify.mjs";

const frame = (...codes) => ({ codes, crashed: false });

describe("classify", () => {
  it.each([
    ["accept", [], frame()],
    ["same code", ["E0382"], frame("E0382")],
    ["same code", ["E0382", "E0502"], frame("E0502")],
    ["other code", ["E0382"], frame("E0502", "E0382")],
    ["over-strict", [], frame("E0502")],
    ["unsound", ["E0502"], frame()],
    ["crashed", ["E0502"], { codes: [], crashed: true }],
    ["crashed", [], { codes: [], crashed: true }],
  ])("%s: rustc %j, frame %j", (kind, rust, verdict) => {
    expect(classify(rust, verdict)).toBe(kind);
    expect(kinds).toContain(kind);
  });

  it("compares the first code that rustc would come to: types are checked before borrows", () => {
    expect(classify(["E0308"], frame("E0502", "E0308"))).toBe("same code");
    expect(classify(["E0502"], frame("E0502", "E0308"))).toBe("same code");
    expect(classify(["E0308"], frame("E0502"))).toBe("other code");
  });

  it("tells equal sets of codes, in whatever order", () => {
    expect(equalCodes(["E0382", "E0502"], frame("E0502", "E0382"))).toBe(true);
    expect(equalCodes(["E0382", "E0502"], frame("E0502"))).toBe(false);
  });
});
