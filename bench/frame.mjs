// npm run bench:frame: what a frame costs at run time.
//
//   node bench/frame.mjs [--quick]     writes its table into docs/costs.md; --quick only prints
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { node, root, run } from "../scripts/lib/process.mjs";
import { spread, table, verdict, writeSection } from "./lib/costs.mjs";

const quick = process.argv.includes("--quick");

if (!existsSync(join(root, "dist/frame/index.js"))) await node(join(root, "scripts/build.mjs"), [], { inherit: true });

/** Rows: what is measured, scenario, target. */
const rows = [
  ["a closure's body of two accesses, after its frame has ended", "body", 30],
  ["— the same generator and accesses written by hand, without checks", "accesses"],
  ["— an empty generator", "empty"],
  ["a function of ten statements, per statement", "statements"],
].map(([text, scenario, target]) => ({ text, scenario, target, figures: [], times: [] }));

for (let time = 0; time < (quick ? 1 : 5); time++) {
  for (const row of rows) {
    const flags = ["--no-allocation-site-pretenuring", join(root, "bench/run/frame.mjs"), row.scenario];
    const { status, stdout, stderr } = await run(process.execPath, flags);
    if (status !== 0) throw new Error(`${row.scenario}: ${stderr}`);
    const figure = JSON.parse(stdout.trim().split("\n").at(-1));
    row.figures.push(figure.ratio);
    row.times.push(figure);
  }
}

const nanoseconds = ({ times }, which) => spread(times.map((time) => time[which])).median.toFixed(1);
const text = [
  `Node ${process.versions.node}, V8 ${process.versions.v8}, ${cpus().length} × ${cpus()[0].model.trim()}; ${rows[0].figures.length} processes a figure: median [least–most].`,
  table(
    ["what, against plain JavaScript", "ratio", "target", "", "ns, plain", "ns, this"],
    rows.map((row) => {
      const { median, text } = spread(row.figures, 0);
      return [row.text, text, ...verdict(median, row.target), nanoseconds(row, "baseline"), nanoseconds(row, "subject")];
    }),
  ),
].join("\n\n");
console.log(text);
if (!quick) writeSection("bench:frame", text);
