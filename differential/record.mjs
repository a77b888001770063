// node differential/record.mjs [--programs 500] [--seed 1]: the sample that npm test compares without
// rustc, and rustc's verdict on each regression. Needs rustc.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { rustcVersion } from "../scripts/tour/rustc.mjs";
import { sample } from "./arbitrary.mjs";
import { keep, regressions } from "./regressions.mjs";
import { judgeRust } from "./rustc.mjs";

const { values } = parseArgs({ options: { programs: { type: "string", default: "500" }, seed: { type: "string", default: "1" } } });
const rustc = await rustcVersion();
if (rustc === undefined) throw new Error("the verdicts are rustc's: install it to record them");

const programs = sample(Number(values.programs), Number(values.seed));
const verdicts = await judgeRust(programs);
const lines = programs.map((program, index) => JSON.stringify({ codes: verdicts[index].codes, program }));
const head = `"rustc": ${JSON.stringify(rustc)},\n"seed": ${values.seed},\n"programs": [`;
writeFileSync(new URL("sample.json", import.meta.url), `{\n${head}\n${lines.join(",\n")}\n]\n}\n`);

const kept = regressions();
const judged = await judgeRust(kept.map(({ program }) => program));
kept.forEach((regression, index) => keep({ ...regression, codes: judged[index].codes }));
console.log(`${programs.length} programs and ${kept.length} regressions, judged by ${rustc}`);
