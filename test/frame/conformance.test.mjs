import { expect, test } from "vitest";
import { programs, readVerdicts } from "../../conformance/programs.mjs";

// The twins of the Rust programs, run without their types: what rustc accepts runs, and what it rejects
// throws the same code, or nothing where only the types can tell.

/** These only declare what they use. */
const declaring = ["send-wrapper-precise-capture-loses-send", "struct-generic-closure-type-in-field-annotation"];

const verdicts = readVerdicts().programs;

/** The code that a program throws, `"nothing"` if it runs to its end. */
async function thrownBy(twin) {
  try {
    // By a path that the compiler does not follow: most of these programs have an error.
    await import(/* @vite-ignore */ twin);
    return "nothing";
  } catch (error) {
    return error.code ?? error;
  }
}

const twins = programs.filter(({ twin }) => twin);
const thrown = new Map();

test.each(twins)("$id", async ({ id, twin }) => {
  const code = await thrownBy(twin);
  thrown.set(id, code);
  if (declaring.includes(id)) return expect(code).toBeInstanceOf(ReferenceError);
  const { codes } = verdicts[id];
  expect(["nothing", ...codes]).toContain(code);
});

test("nearly half of what rustc rejects throws its code: the others are about types, or call nothing", () => {
  const rejected = twins.filter(({ id }) => verdicts[id].verdict === "reject");
  const same = rejected.filter(({ id }) => verdicts[id].codes.includes(thrown.get(id)));
  expect(same.length / rejected.length).toBeGreaterThan(0.45);
});
