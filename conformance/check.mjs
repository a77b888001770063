// A step of npm test: each program has a twin with rustc's verdict and code on every compiler, or a
// reason why it has none.
import { compilers } from "../scripts/lib/compilers.mjs";
import { summary } from "../scripts/lib/report.mjs";
import { compare, complete } from "./compare.mjs";
import { programs } from "./programs.mjs";

const problems = complete(programs);
let passed = Math.max(0, programs.length - problems.length);
for (const compiler of compilers) {
  const { agreed, differing } = await compare(compiler, programs.filter(({ twin }) => twin));
  passed += agreed;
  problems.push(...differing.map((problem) => `${problem} (TypeScript ${compiler.name})`));
}
for (const problem of problems) console.log(problem);
summary("conformance", passed, problems.length);
