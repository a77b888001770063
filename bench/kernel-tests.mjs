// Which run-time tests the kernel of the whole passes in place of the library (bench/lib/whole-kernel).
//
//   node bench/kernel-tests.mjs [--list]     how many, by file; --list names those that it does not pass
//
// The tests of inference are left out: they are about an entry that the kernel is not for.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { cache, node, root } from "../scripts/lib/process.mjs";

mkdirSync(cache, { recursive: true });
const [config, report] = ["kernel-tests.config.mjs", "kernel-tests.json"].map((name) => join(cache, name));
const path = (name) => JSON.stringify(join(root, name));
writeFileSync(
  config,
  `export default {
  root: ${path("")},
  resolve: { alias: [
    { find: /^fn-traits(\\/combinators)?$/, replacement: ${path("bench/lib/whole-kernel/index.mjs")} },
    { find: /^fn-traits\\/(.+)$/, replacement: ${path("src")} + "/$1/index.ts" },
  ] },
  test: { include: ["test/{capture,closure,combinators,memory,ownership,pointers}/**/*.test.ts"], exclude: ["**/infer.test.ts"] },
};
`,
);
await node(join(root, "node_modules/vitest/vitest.mjs"), ["run", "--config", config, "--reporter=json", `--outputFile=${report}`]);
const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
for (const { name, assertionResults } of testResults) {
  const missed = assertionResults.filter(({ status }) => status !== "passed");
  console.log(`${relative(root, name)}: ${assertionResults.length - missed.length} of ${assertionResults.length}`);
  if (process.argv.includes("--list")) for (const { fullName } of missed) console.log(`  ${fullName}`);
}
console.log(`${numPassedTests} of ${numTotalTests}`);
