import { describe, expect, it } from "vitest";
import { judgeFrames } from "../../differential/tsc.mjs";

const accepted = [{ op: "let", name: "v1", mut: true, type: "vec" }, { op: "mutate", place: "v1" }];
const moved = [{ op: "let", name: "v1", mut: false, type: "vec" }, { op: "drop", place: "v1" }, { op: "read", place: "v1" }];
const mistyped = [{ op: "let", name: "v1", mut: true, type: "vec" }, { op: "assign", place: "v1", type: "i32" }];
const boxed = [
  { op: "let", name: "n1", mut: true, type: "i32" },
  { op: "closure", name: "c2", mut: false, move: false, params: 0, result: false, uses: [{ use: "read", place: "n1" }] },
  { op: "boxed", name: "b3", mut: false, kind: "Fn", params: 0, result: false, from: "c2" },
  { op: "assign", place: "n1", type: "i32" },
];

describe("judgeFrames", () => {
  it("gives each program the codes of its own errors, whichever programs stand around it", async () => {
    const programs = [accepted, moved, accepted, mistyped, boxed, accepted];
    const verdicts = await judgeFrames(programs);
    expect(verdicts.map(({ codes }) => codes)).toEqual([[], ["E0382"], [], ["E0308"], ["E0506"], []]);
    expect(verdicts.every(({ crashed }) => !crashed)).toBe(true);
    expect(verdicts[1].texts[0]).toMatch(/^error\[E0382\]: .*`v1`/);
  });

  it("calls it crashed when no sentence says what is wrong", async () => {
    const [verdict] = await judgeFrames([[...accepted, { op: "nonsense" }]]);
    expect(verdict).toMatchObject({ codes: [], crashed: true });
  });
});
