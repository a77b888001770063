// npm run test:tsd: type-tests/**/*.test-d.ts, against the built declarations.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import tsdPackage from "tsd";
import { root } from "./lib/process.mjs";
import { summary } from "./lib/report.mjs";

// CommonJS whose names Node cannot see.
const { default: tsd, formatter } = tsdPackage;

const tests = readdirSync(join(root, "type-tests"), { recursive: true })
  .filter((name) => name.endsWith(".test-d.ts"))
  .map((name) => join("type-tests", name));
const typings = "dist/index.d.ts";
if (!existsSync(join(root, typings))) throw new Error("there is no dist/: npm run build");

const diagnostics = tests.length === 0 ? [] : await tsd({ cwd: root, typingsFile: typings, testFiles: tests });
if (diagnostics.length > 0) console.log(formatter(diagnostics));
const broken = new Set(diagnostics.map(({ fileName }) => fileName)).size;
summary("tsd", tests.length - broken, broken);
