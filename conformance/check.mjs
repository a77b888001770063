// A step of npm test: each program has a twin with rustc's verdict and code on every compiler, or a
// reason why it has none.
import { compilers } from "../scripts/lib/compilers.mjs";
import { summary } from "../scripts/lib/report.mjs";
import { compare, complete } from "./compare.mjs";
import { programs } from "./programs.mjs";

const wanted = process.argv.slice(2);
const chosen = programs.filter(({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)));

const problems = complete(chosen);
let passed = chosen.length - problems.length;
for (const compiler of compilers) {
  const { agreed, differing } = await compare(compiler, chosen.filter(({ twin }) => twin));
  passed += agreed;
  problems.push(...differing.map((problem) => `${problem} (TypeScript ${compiler.name})`));
}
for (const problem of problems) console.log(problem);
summary("conformance", passed, problems.length);
