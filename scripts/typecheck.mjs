// npm run typecheck: the sources and the type tests, as tsconfig.json has them, on every compiler.
import { isAbsolute, relative, sep } from "node:path";
import { compilers } from "./lib/compilers.mjs";
import { node, root } from "./lib/process.mjs";
import { summary } from "./lib/report.mjs";

let passed = 0;
let failed = 0;
for (const { version, tsc } of compilers) {
  const { stdout, stderr, seconds } = await node(tsc, ["-p", root, "--listFiles", "--pretty", "false"]);
  const lines = stdout.split(/\r?\n/);
  // A listed file is a path alone on its line, with slashes on every system.
  const ours = lines.filter((line) => isAbsolute(line) && isSource(line));
  const errors = lines.filter((line) => line !== "" && !isAbsolute(line));
  const broken = new Set(errors.map((line) => /^(.+?)\(\d+,\d+\): error/.exec(line)?.[1] ?? "").filter(Boolean));
  if (errors.length > 0 || stderr !== "") {
    console.log([...errors, stderr].join("\n").trimEnd());
    failed += Math.max(broken.size, 1);
  }
  passed += ours.length - broken.size;
  console.log(`TypeScript ${version}: ${ours.length} files in ${seconds.toFixed(1)} s`);
}
summary("typecheck", passed, failed);

function isSource(path) {
  const name = relative(root, path).split(sep);
  return name[0] !== ".." && !name.includes("node_modules");
}
