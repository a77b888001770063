// The examples are complete: each program exists in both languages, rustc's verdict on it is recorded,
// and the list of them is up to date.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileWith } from "../../scripts/lib/compile.mjs";
import { compilers } from "../../scripts/lib/compilers.mjs";
import { readAnnotations } from "../../scripts/lib/expectations.mjs";
import { node, root } from "../../scripts/lib/process.mjs";
import { assess } from "../../scripts/tour/assess.mjs";
import { build, stale } from "../../scripts/tour/build.mjs";
import { execute } from "../../scripts/tour/execute.mjs";
import { headline } from "../../scripts/tour/headline.mjs";
import { programs } from "../../scripts/tour/programs.mjs";
import { readVerdicts } from "../../scripts/tour/verdicts.mjs";

test("every program exists in Rust and in TypeScript", () => {
  const names = (extension) => programs(extension).map(({ name }) => name);
  expect(names(".ts")).toEqual(names(".rs"));
});

test("every folder has an accepted program and a misuse", () => {
  const folders = new Map();
  for (const { name, accepted } of programs(".ts")) {
    const folder = name.split("/")[0];
    folders.set(folder, (folders.get(folder) ?? new Set()).add(accepted));
  }
  expect(folders.size).toBeGreaterThan(0);
  expect([...folders].filter(([, kinds]) => kinds.size < 2)).toEqual([]);
});

test("every program says first what it shows", () => {
  const says = ({ file }) => /^\S.*[.]$/.test(headline(readFileSync(file, "utf8")));
  const all = [...programs(".ts"), ...programs(".rs")];
  expect(all.filter((program) => !says(program)).map(({ file }) => file)).toEqual([]);
});

/** Frames that come by on a path that does not move. */
const untaken = [
  "frame_loops/misuse_after_the_loop",
  "frame_loops/misuse_continue",
  "frame_moves/misuse_early_call",
  "frame_moves/misuse_in_a_branch",
];

// The tour itself compares with the newest compiler alone.
test.each(compilers.filter(({ name }) => name !== "7.0"))(
  "TypeScript $version agrees with rustc on every program",
  async (compiler) => {
    const all = programs(".ts");
    const verdicts = readVerdicts().programs;
    const diagnostics = await compileWith(compiler, all.map(({ file }) => file));
    const problems = all.flatMap((program) =>
      assess({
        program,
        text: readFileSync(program.file, "utf8"),
        verdict: verdicts[program.name],
        diagnostics: diagnostics.filter(({ file }) => file === program.file),
      }).problems.map((problem) => `${program.name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  },
  120_000,
);

test("a misuse that runs without its types throws rustc's code, or nothing of ours", { timeout: 60_000 }, async () => {
  if (stale()) expect(await build()).toBe("");
  const misuses = programs(".ts").filter(({ accepted }) => !accepted);
  const verdicts = readVerdicts().programs;
  const results = await execute(misuses);
  const thrown = ({ name }) => /^\w*Error: error\[(E\d{4})\]/m.exec(results.get(name).stderr)?.[1];
  const rejectedWith = ({ name }) => verdicts[name].codes[0];

  const other = misuses.filter((program) => ![undefined, rejectedWith(program)].includes(thrown(program)));
  expect(other.map(({ name }) => name)).toEqual([]);

  const moved = misuses.filter((program) => rejectedWith(program) === "E0382");
  expect(moved.filter((program) => thrown(program) === undefined).map(({ name }) => name)).toEqual([
    // Of this closure a copy is called: the types refuse it because the bound does not say `Copy`.
    "call_twice/misuse_fn_once_parameter",
    ...untaken,
    // These come by on a path that does not move.
    "moved_in_branches/misuse_after_if",
    "moved_in_branches/misuse_after_match",
    "moved_in_branches/misuse_early_return_missing",
  ]);
});

test("a frame that runs without its types throws the sentence that they have", { timeout: 60_000 }, async () => {
  if (stale()) expect(await build()).toBe("");
  const verdicts = readVerdicts().programs;
  // The other codes are about bounds, which are types alone.
  const borrowing = /^E0(38[124]|499|50[012356]|524|597)$/;
  const misuses = programs(".ts").filter(
    ({ name, accepted }) => name.startsWith("frame_") && !accepted && borrowing.test(verdicts[name].codes[0]),
  );
  expect(misuses.length).toBeGreaterThan(60);
  const results = await execute(misuses);
  const differing = misuses.filter(({ name, file }) => {
    const [{ fragments }] = readAnnotations(readFileSync(file, "utf8")).expectations;
    return !results.get(name).stderr.includes(fragments[0]);
  });
  expect(differing.map(({ name }) => name)).toEqual(untaken);
});

test("rustc's verdicts are those of the programs as they are", async () => {
  // Asked of the record alone: a rustc that is installed would take its time to say the same.
  const { status, stderr } = await node(join(root, "scripts/record-verdicts.mjs"), ["--check"], { env: { RUSTC: "no-rustc" } });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("examples/README.md lists them", async () => {
  const { status, stderr } = await node(join(root, "scripts/examples-readme.mjs"), ["--check"]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
