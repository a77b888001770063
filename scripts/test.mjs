// npm test: every check there is, one after the other, and one count at the end.
//
//   npm test -- messages docs     only the steps whose name contains one of these
import { mkdirSync, readFileSync, rmSync, existsSync } from "node:fs";
import { join } from "node:path";
import { cache, node, root } from "./lib/process.mjs";
import { readSummary } from "./lib/report.mjs";

const vitestReport = join(cache, "vitest.json");

const steps = [
  { name: "typecheck", script: "scripts/typecheck.mjs" },
  { name: "tsd", script: "scripts/tsd.mjs" },
  { name: "message runner", script: "type-tests/messages/self-test.mjs" },
  { name: "messages", script: "type-tests/messages/run.mjs" },
  { name: "conformance", script: "conformance/check.mjs" },
  { name: "differential", script: "differential/check-sample.mjs" },
  { name: "doc comments", script: "scripts/doc-comments.mjs" },
  { name: "docs", script: "scripts/check-docs.mjs" },
  {
    name: "vitest",
    script: "node_modules/vitest/vitest.mjs",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`],
    count: vitestCount,
  },
  { name: "budget", script: "bench/budget.mjs" },
  // The tour is what a newcomer sees first: it must agree with rustc, whatever the parts say.
  { name: "tour", script: "scripts/tour.mjs" },
];

const wanted = process.argv.slice(2);
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
mkdirSync(cache, { recursive: true });
rmSync(vitestReport, { force: true });

const rows = [];
for (const { name, script, args = [], count } of chosen) {
  const { status, stdout, stderr, seconds } = await node(join(root, script), args, { env: { NO_COLOR: "1" } });
  const counted = count?.() ?? readSummary(stdout) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A step that ends badly has failed, also when it never came to count.
  const failed = status === 0 ? counted.failed : Math.max(counted.failed, 1);
  if (failed > 0) console.log(`\n${stdout}${stderr}`);
  const row = `${failed > 0 ? "FAIL" : "ok  "} ${name.padEnd(16)} ${String(counted.passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
  console.log(row);
  rows.push({ row, passed: counted.passed, failed });
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
if (sum("failed") > 0) console.log(`\n${rows.map(({ row }) => row).join("\n")}`);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
if (sum("failed") > 0 || rows.length === 0) process.exitCode = 1;

function vitestCount() {
  if (!existsSync(vitestReport)) return undefined;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(vitestReport, "utf8"));
  // A file that cannot be loaded has no test that could fail.
  const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}
