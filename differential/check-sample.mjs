// The frame against the recorded verdicts of rustc: the sample and each regression, on every compiler
// and when they run.
import { readFileSync } from "node:fs";
import { compilers } from "../scripts/lib/compilers.mjs";
import { summary } from "../scripts/lib/report.mjs";
import { classify } from "./classify.mjs";
import { execute } from "./execute.mjs";
import { printFrame } from "./print-frame.mjs";
import { regressions } from "./regressions.mjs";
import { judgeFrames } from "./tsc.mjs";

const { programs: sample } = JSON.parse(readFileSync(new URL("sample.json", import.meta.url), "utf8"));
const recorded = [...sample, ...regressions()];
let passed = 0;
let failed = 0;
for (const compiler of compilers) {
  const started = performance.now();
  const frames = await judgeFrames(recorded.map(({ program }) => program), compiler);
  recorded.forEach(({ name = "a program of the sample", codes, program }, index) => {
    const kind = classify(codes, frames[index]);
    if (kind === "accept" || kind === "same code") return passed++;
    failed++;
    console.log(`TypeScript ${compiler.version}: ${name} is ${kind}: rustc ${codes.join(" ") || "accepts"}\n${printFrame(program)}${frames[index].texts.join("\n")}\n`);
  });
  console.log(`TypeScript ${compiler.version}: ${recorded.length} programs in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
const accepted = recorded.filter(({ codes }) => codes.length === 0);
const runs = await execute(accepted.map(({ program }) => program));
accepted.forEach(({ name = "a program of the sample", program }, index) => {
  const { threw } = runs[index];
  if (threw.length === 0) return passed++;
  failed++;
  console.log(`${name} is accepted, and throws ${threw.join(", ")}\n${printFrame(program)}`);
});
summary("differential", passed, failed);
