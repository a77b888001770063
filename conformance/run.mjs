// npm run conformance: how far the compilers and rustc agree, asking rustc anew where there is one.
import { compilers } from "../scripts/lib/compilers.mjs";
import { rustcVersion } from "../scripts/tour/rustc.mjs";
import { compare, complete } from "./compare.mjs";
import { programs, readVerdicts } from "./programs.mjs";
import { judgeAll } from "./rustc.mjs";

const version = await rustcVersion();
const recorded = readVerdicts();
const verdicts = version ? await judgeAll(programs) : recorded.programs;
console.log(version ? `${version}, asked now\n` : `${recorded.rustc}, as recorded\n`);

const said = programs.filter(({ twin }) => twin);
const problems = complete(programs);
const row = (...cells) => `| ${cells.join(" | ")} |`;
console.log(row("", "programs", "said", "accepted by both", "refused by both, same code", "differing"));
console.log(row("---", "---:", "---:", "---:", "---:", "---:"));
for (const compiler of compilers) {
  const { differing } = await compare(compiler, said, verdicts);
  const differ = new Set(differing.map((problem) => problem.split(":")[0]));
  for (const set of ["programs", "more"]) {
    const all = programs.filter((program) => program.set === set);
    const own = all.filter(({ twin }) => twin);
    const agreed = (verdict) => own.filter(({ id }) => verdicts[id].verdict === verdict && !differ.has(id)).length;
    const name = `TypeScript ${compiler.version}, \`conformance/${set}\``;
    console.log(row(name, all.length, own.length, agreed("accept"), agreed("reject"), own.filter(({ id }) => differ.has(id)).length));
  }
  problems.push(...differing.map((problem) => `${problem} (TypeScript ${compiler.name})`));
}
const unsaid = programs.filter(({ twin }) => !twin);
console.log(`\nnot said: ${unsaid.length === 0 ? "none" : unsaid.map(({ id }) => id).join(", ")}`);
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
