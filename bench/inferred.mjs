// npm run bench:infer: what calling and making inferred closures costs at run time.
//
//   node bench/inferred.mjs [--quick]     writes its table into docs/costs.md; --quick only prints
//
// Figures as those of run.mjs: ratios to an arrow function that does the same, in the same process.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { node, root, run } from "../scripts/lib/process.mjs";
import { spread, table, verdict, writeSection } from "./lib/costs.mjs";

const quick = process.argv.includes("--quick");
if (!existsSync(join(root, "dist/index.js"))) await node(join(root, "scripts/build.mjs"), [], { inherit: true });

const rows = [
  ["Inferred `FnMut` called: one variable read, one updated", "called", 30],
  ["— the explicit closure instead", "explicit"],
  ["— written by hand: a generator, and two objects that are their own iterators and results", "by hand"],
  ["— with accesses that suspend the body", "suspending"],
  ["— a generator that accesses nothing", "no access"],
  ["Inferred closure of two captures made", "made"],
  ["— the explicit closure instead", "made explicit"],
].map(([text, scenario, target]) => ({ text, scenario, target, figures: [] }));

for (let time = 0; time < (quick ? 1 : 7); time++) {
  for (const { scenario, figures } of rows) {
    const { status, stdout, stderr } = await run(process.execPath, ["--no-allocation-site-pretenuring", join(root, "bench/run/inferred.mjs"), scenario]);
    if (status !== 0) throw new Error(`${scenario}: ${stderr}`);
    figures.push(JSON.parse(stdout.trim().split("\n").at(-1)));
  }
}

const median = (figures, which) => spread(figures.map((figure) => figure[which])).median.toFixed(1);
const text = table(
  ["what", "ratio", "target", "", "ns, plain", "ns, this"],
  rows.map(({ text, target, figures }) => {
    const ratio = spread(figures.map((figure) => figure.ratio));
    return [text, ratio.text, ...verdict(ratio.median, target), median(figures, "baseline"), median(figures, "subject")];
  }),
);
console.log(text);
if (!quick) writeSection("bench:infer", text);
