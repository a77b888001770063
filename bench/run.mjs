// npm run bench: what calling and making closures and compositions costs at run time.
//
//   node bench/run.mjs [--quick]     writes its tables into docs/costs.md; --quick only prints
//
// Every figure is a ratio to plain JavaScript that does the same in the same process: both run in
// turn, the median of 40 rounds is one figure. Each row is measured in several processes, one after
// another with the rest, so that a busy moment of the machine meets all of them.
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { node, root, run } from "../scripts/lib/process.mjs";
import { spread, table, verdict, writeSection } from "./lib/costs.mjs";

const quick = process.argv.includes("--quick");
const times = quick ? 1 : 3;

if (!existsSync(join(root, "dist/index.js"))) await node(join(root, "scripts/build.mjs"), [], { inherit: true });

/** Rows: what is measured, scenario, contender, target. */
const closures = [
  ["`Fn` called, arrow over the capture", "fn over capture", "ours", 1.05],
  ["— one that owns something else", "fn owning over capture", "ours", 1.05],
  ["`Fn` called, arrow over the place itself", "fn", "ours", 1.05],
  ["— none moved in the process yet", "fn unmoved", "ours", 1.05],
  ["— one that owns something else", "fn owning", "ours", 1.05],
  ["— `bind` instead", "fn", "bind"],
  ["`Fn`, eight through one call site, arrows over the captures", "fn eight over capture", "ours", 1.4],
  ["— arrows over the place itself", "fn eight", "ours", 1.4],
  ["— `bind` instead", "fn eight", "bind"],
  ["`FnMut` called", "fnMut", "ours", 2],
  ["— `bind` instead, without a guard", "fnMut", "bind"],
  ["`FnMut`, eight through one call site", "fnMut eight", "ours"],
  ["Fresh `Fn` closures of one body, arrows over the captures", "fresh one over capture", "ours", 2],
  ["— arrows over the place itself", "fresh one", "ours", 2],
  ["— `bind` instead", "fresh one", "bind"],
  ["Fresh `Fn` closures of 64 bodies", "fresh many", "ours", 2],
  ["— `bind` instead", "fresh many", "bind"],
  ["`Fn` of two captures made, arrow over `{ a: { value: x }, b: place }`", "create object", "ours", 2],
  ["— arrow over `{ a: x, b: place }`", "create plain", "ours", 2],
  ["— arrow over two variables", "create none", "ours", 2],
  ["— `bind` instead", "create none", "bind"],
  ["`FnMut` of one `mut` made, arrow over `{ b: place }`", "create mut", "ours", 2],
  ["`FnMut` of one `move` made, arrow over `{ b: { value } }`", "create own", "ours", 2],
  ["`FnOnce` made and called, arrow over `{ a: { value: x }, b: place }`", "once object", "ours", 2.5],
  ["— arrow over two variables", "once none", "ours", 2.5],
  ["— lodash `once` instead", "once none", "lodash"],
  ["— happy-rusty `FnOnce` instead", "once none", "happy-rusty"],
  ["— onetime instead", "once none", "onetime"],
].map(([text, scenario, contender, target]) => ({ text, file: "closures", args: [scenario, contender], target, figures: [] }));

const contenders = ["ours", "effect", "fp-ts", "remeda", "ramda", "lodash/fp"];
const targets = { "call 10": 1.1, "fresh 10": 4, "varied 10": 4 };
const flows = ["call", "fresh", "varied", "build"].flatMap((scenario) =>
  [3, 10].map((steps) => ({
    scenario,
    steps,
    target: targets[`${scenario} ${steps}`],
    cells: contenders.map((contender) => ({ file: "flows", args: [scenario, contender, String(steps)], figures: [] })),
  })),
);

/** What the rows above can come to at best: the scenarios of floor.mjs, with the target that they bear on. */
const floors = [
  ["an arrow that reads the place through what reads it for a body", "reference", 1.05],
  ["the same body behind a wrapper that compares one mark, which another's has changed", "mark", 1.05],
  ["eight wrappers `(...args) => body(environment, ...args)` through one call site", "eight", 1.4],
  ["arrows of one literal, called from a place that has seen 64 literals", "many bodies", 2],
  ["a closure of two captures: its objects, and nothing asked", "objects", 2],
  ["and one look at each capture: that no other closure has it", "objects looked at", 2],
  ["and written to it, who has it now", "objects adopted", 2],
  ["the same as an `FnOnce`, called once, its captures let go", "once", 2.5],
  ["and where 64 bodies have been seen", "once seen", 2.5],
].map(([text, scenario, target]) => ({ text, file: "../floor", args: [scenario], target, figures: [] }));
const all = [...closures, ...flows.flatMap(({ cells }) => cells), ...floors];

for (let time = 0; time < times; time++) {
  for (const row of all) {
    // Where V8 puts what is allocated at one place in the code is decided once, on a guess: it makes
    // the same object literal cost 11 ns or 50. Both sides are measured without the guess.
    const flags = ["--no-allocation-site-pretenuring", join(root, "bench/run", `${row.file}.mjs`), ...row.args];
    const { status, stdout, stderr } = await run(process.execPath, flags);
    if (status !== 0) throw new Error(`${row.file} ${row.args.join(" ")}: ${stderr}`);
    const figure = JSON.parse(stdout.trim().split("\n").at(-1));
    row.figures.push(figure.ratio);
    (row.times ??= []).push(figure);
  }
}

const nanoseconds = ({ times }, which) => spread(times.map((time) => time[which])).median.toFixed(1);
const closureTable = table(
  ["what", "ratio", "target", "", "ns, plain", "ns, this"],
  closures.map((row) => {
    const { median, text } = spread(row.figures);
    return [row.text, text, ...verdict(median, row.target), nanoseconds(row, "baseline"), nanoseconds(row, "subject")];
  }),
);
const names = { call: "called, one hot chain", fresh: "called, fresh chains of one body", varied: "called, fresh chains of 64 bodies", build: "built" };
const flowTable = table(
  ["`flow`", ...contenders.map((name) => (name === "ours" ? "fn-traits" : name)), "target", ""],
  flows.map(({ scenario, steps, cells, target }) => [
    `${steps} steps ${names[scenario]}`,
    ...cells.map(({ figures }) => spread(figures).text),
    ...verdict(spread(cells[0].figures).median, target),
  ]),
);
const machine = `Node ${process.versions.node}, V8 ${process.versions.v8}, ${cpus().length} × ${cpus()[0].model.trim()}; ${times} processes a figure: median [least–most].`;
const floorTable = table(
  ["written by hand, `bench/floor.mjs`", "ratio", "target", "ns, plain", "ns, this"],
  floors.map((row) => [row.text, spread(row.figures).text, String(row.target), nanoseconds(row, "baseline"), nanoseconds(row, "subject")]),
);
const text = [machine, closureTable, floorTable, flowTable].join("\n\n");
console.log(text);
if (!quick) writeSection("bench", text);
