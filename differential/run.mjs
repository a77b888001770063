// npm run differential -- --programs 20000 --seed 1: random programs before rustc and before the frame.
//
//   --compiler 5.9|6.0|7.0   the compiler of the frame; 7.0 unless told
//   --run                    run the frames as well
//   --shrink 10              how many groups of disagreements are shrunk and shown
import { parseArgs } from "node:util";
import { compiler } from "../scripts/lib/compilers.mjs";
import { rustcVersion } from "../scripts/tour/rustc.mjs";
import { sample } from "./arbitrary.mjs";
import { equalCodes, kinds } from "./classify.mjs";
import { compare } from "./compare.mjs";
import { execute } from "./execute.mjs";
import { printFrame } from "./print-frame.mjs";
import { printRust } from "./print-rust.mjs";
import { reduce } from "./reduce.mjs";

const { values } = parseArgs({
  options: {
    programs: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    compiler: { type: "string", default: "7.0" },
    run: { type: "boolean", default: false },
    shrink: { type: "string", default: "10" },
  },
});
const rustc = await rustcVersion();
if (rustc === undefined) throw new Error("there is no rustc on this machine; differential/check-sample.mjs needs none");

const count = Number(values.programs);
const perBatch = 2000;
const started = performance.now();

const programs = sample(count, Number(values.seed));
const comparisons = [];
for (let start = 0; start < count; start += perBatch) {
  comparisons.push(...(await compare(programs.slice(start, start + perBatch), values.compiler)));
  console.error(`${comparisons.length} programs in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const of = (kind) => comparisons.filter((comparison) => comparison.kind === kind);
const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`;
console.log(`${count} programs of seed ${values.seed}, ${rustc} against TypeScript ${compiler(values.compiler).version}\n`);
for (const kind of kinds) console.log(`${kind.padEnd(12)} ${String(of(kind).length).padStart(7)} ${percent(of(kind).length, count).padStart(9)}`);

const both = [...of("same code"), ...of("other code")];
const equal = both.filter(({ rust, frame }) => equalCodes(rust.codes, frame)).length;
console.log(`\nof the rejects of both, ${percent(of("same code").length, both.length)} have the same code, ${percent(equal, both.length)} equal sets of codes`);

const codes = new Map();
for (const { rust } of comparisons) for (const code of rust.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
const rejected = comparisons.filter(({ rust }) => rust.codes.length > 0).length;
console.log(`rustc rejects ${percent(rejected, count)}: ${[...codes].sort().map((entry) => entry.join(" ")).join(", ")}`);

if (values.run) {
  const runs = [];
  for (let start = 0; start < count; start += perBatch) runs.push(...(await execute(programs.slice(start, start + perBatch))));
  console.log("\nwhen they run");
  for (const [name, verdict] of Object.entries({ accepted: true, rejected: false })) {
    const ofThese = comparisons.map(({ rust }, index) => ({ codes: rust.codes, threw: runs[index].threw })).filter(({ codes }) => (codes.length === 0) === verdict);
    const quiet = ofThese.filter(({ threw }) => threw.length === 0).length;
    const same = ofThese.filter(({ codes, threw }) => threw.length > 0 && threw.every((code) => codes.includes(code))).length;
    console.log(`${name} by rustc: ${quiet} throw nothing, ${same} throw what rustc says, ${ofThese.length - quiet - same} something else`);
  }
}

/** Disagreements that look alike, the most frequent first. */
const groups = new Map();
for (const comparison of comparisons) {
  const { kind, rust, frame } = comparison;
  if (kind === "accept" || kind === "same code") continue;
  const title = `${kind}: rustc ${rust.codes.join(" ") || "accepts"}, frame ${frame.codes.join(" ") || "accepts"}`;
  groups.set(title, [...(groups.get(title) ?? []), comparison]);
}
const frequent = [...groups].sort(([, one], [, other]) => other.length - one.length).slice(0, Number(values.shrink));
const shortest = (group) => group.reduce((least, next) => (JSON.stringify(next.program).length < JSON.stringify(least.program).length ? next : least));
const reduced = await reduce(frequent.map(([, group]) => shortest(group)), values.compiler);
frequent.forEach(([title, group], index) => {
  const { program, rust, frame } = reduced[index];
  console.log(`\n## ${group.length} × ${title}\n\n${printRust(program)}\n${rust.texts.join("\n")}\n\n${printFrame(program)}\n${frame.texts.join("\n")}\n\n${JSON.stringify(program)}`);
});
if (comparisons.some(({ kind }) => kind === "unsound" || kind === "crashed")) process.exitCode = 1;
