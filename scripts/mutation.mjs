// npm run mutation: changes the sources in one place at a time, and counts the changes that no test notices.
//
//   npm run mutation -- --concurrency 1                        all folders, one worker
//   npm run mutation -- --mutate "src/ownership/**/*.ts"       one of them
//   npm run mutation -- --incremental                          only what a changed file or test may have altered
//
// Arguments are Stryker's. A score to be reported comes from a whole run: an incremental one does not see
// that a file has changed which is neither mutated nor a test.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { scores } from "./lib/mutation-score.mjs";
import { root } from "./lib/process.mjs";

/** The folders that are held to it, and the part of their mutants that the tests have to notice. */
const folders = ["src/ownership", "src/closure", "src/combinators"];
const wanted = 90;

const report = join(root, "reports/mutation/mutation.json");
rmSync(report, { force: true });
const stryker = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
const { status } = spawnSync(process.execPath, [stryker, "run", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const rows = scores(JSON.parse(readFileSync(report, "utf8")).files, folders).filter((row) => row.killed + row.survived > 0);
console.table(rows.map((row) => ({ ...row, score: `${row.score.toFixed(2)} %` })));
const below = rows.filter(({ score }) => score < wanted).map(({ folder }) => folder);
if (below.length > 0) console.log(`below ${wanted} %: ${below.join(", ")}`);
if (below.length > 0 || rows.length === 0) process.exitCode = 1;
