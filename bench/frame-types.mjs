// The second part of npm run bench:types: what checking a frame costs, in type instantiations for each statement and in
// time. A program that only imports is subtracted; the declarations of the locals are part of the rest.
import { compilers } from "../scripts/lib/compilers.mjs";
import { table, verdict, writeSection } from "./lib/costs.mjs";
import { frameProgram } from "./lib/frame-program.mjs";
import { measure } from "./lib/instantiations.mjs";

const quick = process.argv.includes("--quick");
const statements = quick ? [10, 100] : [10, 100, 400, 1000];
const most = statements.at(-1);
const target = { 20: 250 };

const rows = [];
const times = [];
for (const locals of [5, 20, 60]) {
  for (const compiler of compilers) {
    const measured = [];
    for (const count of statements) measured.push(await measure(compiler, frameProgram(count, locals), `frame-${locals}-${count}`));
    const each = measured.map(({ instantiations }, index) => Math.round(instantiations / statements[index]));
    rows.push([`${locals} locals, ${compiler.name}`, ...each.map(String), ...verdict(each.at(-1), target[locals])]);
    times.push([`${locals} locals, ${compiler.name}`, ...measured.map(({ checkTime }, index) => String(Math.round((checkTime / statements[index]) * 1e6)))]);
  }
  if (process.stderr.isTTY) console.error(`${locals} locals`);
}
const text = [
  `TypeScript ${compilers.map(({ version }) => version).join(", ")}; 7 with \`--singleThreaded\`. Node ${process.versions.node}.`,
  table(["instantiations per statement", ...statements.map((count) => `of ${count}`), `target at ${most}`, ""], rows),
  table(["µs per statement", ...statements.map((count) => `of ${count}`)], times),
].join("\n\n");
console.log(text);
if (!quick) writeSection("bench:frame-types", text);
