// npm run bench:budget: does checking a program, or downloading it, cost more than it did?
//
//   node bench/budget.mjs             compares with bench/budget.json
//   node bench/budget.mjs --update    writes the measured figures there
//
// Each file in bench/budget/ is a program whose type instantiations are counted on every compiler;
// one that is new must be entered with --update. A `target` is what the figure should come to; it is
// recalled as long as it is missed.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compilers } from "../scripts/lib/compilers.mjs";
import { root } from "../scripts/lib/process.mjs";
import { summary } from "../scripts/lib/report.mjs";
import { bundleSize } from "./lib/bundle-size.mjs";
import { measureFile } from "./lib/instantiations.mjs";

/** How much a figure may grow before someone has to say that it should. */
const tolerance = { instantiations: 1.1, bundle: 1.05 };

const file = join(root, "bench/budget.json");
const budget = JSON.parse(readFileSync(file, "utf8"));
const update = process.argv.includes("--update");
let passed = 0;
let failed = 0;

const fixtures = readdirSync(join(root, "bench/budget")).filter((name) => name.endsWith(".ts")).sort();
const measured = {};
for (const fixture of fixtures) {
  const name = fixture.replace(/\.ts$/, "");
  const old = budget.instantiations[name] ?? {};
  measured[name] = {};
  for (const compiler of compilers) {
    const { instantiations } = await measureFile(compiler, join(root, "bench/budget", fixture));
    measured[name][compiler.name] = instantiations;
    compare(`${name} on TypeScript ${compiler.name}`, "instantiations", instantiations, old[compiler.name], tolerance.instantiations);
  }
  if (old.target !== undefined) {
    measured[name].target = old.target;
    recall(name, "instantiations", Math.max(...compilers.map((compiler) => measured[name][compiler.name])), old.target);
  }
}
for (const name of Object.keys(budget.instantiations)) {
  if (measured[name] === undefined && !update) fail(`bench/budget/${name}.ts is in the budget, and missing`);
}
budget.instantiations = measured;

for (const [name, entry] of Object.entries(budget.bundles)) {
  const { gzip } = await bundleSize(entry.program);
  compare(name, "bytes of gzip", gzip, entry.gzip, tolerance.bundle);
  if (entry.target !== undefined) recall(name, "bytes of gzip", gzip, entry.target);
  entry.gzip = gzip;
}

if (update) writeFileSync(file, `${JSON.stringify(budget, null, 2)}\n`);
summary("budget", passed, failed);

function compare(name, unit, now, before, allowed) {
  if (update) {
    if (now !== before) console.log(`${name}: ${before ?? "new"} -> ${now} ${unit}`);
    passed++;
  } else if (before === undefined) fail(`${name}: not in bench/budget.json; enter it with --update`);
  else if (now > before * allowed) {
    fail(`${name}: ${now} ${unit}, ${((now / before - 1) * 100).toFixed(1)} % over the budget of ${before}`);
  } else passed++;
}

function recall(name, unit, now, target) {
  if (now > target) console.log(`${name}: ${now} ${unit}, above the target of ${target}`);
}

function fail(text) {
  failed++;
  console.log(text);
}
