// npm run check:package: what a user gets, that is the packed tarball, linted, compiled and run.
//
// It packs dist/ as it stands; `npm test` and `npm start` have built it.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache, node, root, run } from "./lib/process.mjs";
import { readSummary } from "./lib/report.mjs";

const folder = join(cache, "package");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const rows = [];
if (!existsSync(join(root, "dist"))) await step("build", join(root, "scripts/build.mjs"), []);
const packed = await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
if (packed.status !== 0) throw new Error(packed.stderr);
const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")));

await step("publint", bin("publint"), ["--strict", tarball]);
await step("are the types wrong", bin("@arethetypeswrong/cli"), ["--no-emoji", "--format", "table-flipped", tarball]);
await step("declarations", join(root, "scripts/package/declarations.mjs"), []);
await step("consumer", join(root, "scripts/package/consumer.mjs"), [tarball]);

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
if (sum("failed") > 0) process.exitCode = 1;

async function step(name, script, args) {
  const { status, stdout, stderr, seconds } = await node(script, args);
  const counted = readSummary(stdout) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  const failed = status === 0 ? counted.failed : Math.max(counted.failed, 1);
  if (failed > 0) console.log(`\n${stdout}${stderr}`);
  console.log(`${failed > 0 ? "FAIL" : "ok  "} ${name.padEnd(20)} ${String(counted.passed).padStart(4)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`);
  rows.push({ passed: counted.passed, failed });
}

/** The script behind a command of a development dependency. */
function bin(name) {
  const package_ = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(package_, "package.json"), "utf8"));
  return join(package_, typeof bin === "string" ? bin : Object.values(bin)[0]);
}
