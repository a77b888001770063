// npm run test:messages: every fixture has the errors it announces, on every compiler, and no others.
//
//   node type-tests/messages/run.mjs [--package] [file or folder …]
//
// A fixture is a TypeScript file whose expected errors are announced by comments:
//
//   callOnce(f);
//   //! E0382 use of moved value
//   callOnce(f);
//
// `--package` compiles against dist/ instead of src/.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compilers } from "../../scripts/lib/compilers.mjs";
import { compileWith } from "../../scripts/lib/compile.mjs";
import { compare, readAnnotations } from "../../scripts/lib/expectations.mjs";
import { root } from "../../scripts/lib/process.mjs";
import { summary } from "../../scripts/lib/report.mjs";

const cases = join(root, "type-tests/messages/cases");
const defaults = [cases, join(root, "type-tests/canaries"), join(root, "examples")];

/**
 * Checks fixtures on all compilers.
 *
 * @param {readonly string[]} paths files and folders; none means all fixtures
 * @param {{ against?: "source" | "package", strictNames?: string }} [settings] below the folder
 *   `strictNames` a file that announces nothing must be called `*.ok.ts`, so that no fixture is
 *   empty by mistake
 * @returns {Promise<{ passed: number, failures: Failure[] }>} a check is an announced error, or a file without
 *   one, on one compiler
 *
 * @typedef {object} Failure
 * @property {string} file absolute
 * @property {number} line
 * @property {string[]} compilers the ones that have it; none when the fixture itself is at fault
 * @property {string} problem
 * @property {string[]} expected
 * @property {string[]} got from the first of `compilers`
 */
export async function checkMessages(paths = defaults, { against = "source", strictNames = cases } = {}) {
  const files = paths.flatMap(typescriptFiles);
  const failures = [];
  const report = (file, entry, compiler) => {
    const known = failures.find(
      (failure) => failure.file === file && failure.line === entry.line && failure.problem === entry.problem,
    );
    if (known) known.compilers.push(compiler);
    else failures.push({ file, expected: [], got: [], ...entry, compilers: compiler ? [compiler] : [] });
  };

  const announced = new Map();
  for (const file of files) {
    const { expectations, problems } = readAnnotations(readFileSync(file, "utf8"));
    announced.set(file, expectations);
    for (const problem of problems) report(file, problem);
    if (!file.startsWith(strictNames)) continue;
    const named = file.endsWith(".ok.ts");
    if (expectations.length === 0 && !named) {
      report(file, { line: 1, problem: "announces no error and is not called *.ok.ts" });
    } else if (expectations.length > 0 && named) {
      report(file, { line: expectations[0].line, problem: "is called *.ok.ts and announces an error" });
    }
  }

  let passed = 0;
  if (files.length > 0) {
    for (const compiler of compilers) {
      const diagnostics = await compileWith(compiler, files, { against });
      for (const [file, expectations] of announced) {
        const problems = compare(expectations, diagnostics.filter((diagnostic) => diagnostic.file === file));
        for (const problem of problems) report(file, problem, compiler.name);
        const wrong = new Set(problems.map(({ line }) => line));
        if (expectations.length === 0) passed += problems.length === 0 ? 1 : 0;
        else passed += expectations.filter(({ line }) => !wrong.has(line)).length;
      }
      // An error in another file, the library itself perhaps, makes every answer doubtful.
      for (const { file, line, code, message } of diagnostics) {
        if (announced.has(file)) continue;
        report(file, { line, problem: "an error outside the fixtures", got: [`${code}: ${message}`] }, compiler.name);
      }
    }
  }
  return { passed, failures };
}

function typescriptFiles(path) {
  const full = resolve(root, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [full];
  return readdirSync(full, { recursive: true })
    .filter((name) => /(?<!\.d)\.[cm]?ts$/.test(name))
    .map((name) => join(full, name))
    .sort();
}

/** A failure as a reader wants it: where, what was wanted, what came. */
export function formatFailure({ file, line, compilers, problem, expected, got }) {
  const indent = (text) => text.replaceAll("\n", "\n             ");
  return [
    `${relative(root, file)}:${line}: ${problem}${compilers.length > 0 ? ` (TypeScript ${compilers.join(", ")})` : ""}`,
    ...expected.map((text) => `    expected ${indent(text)}`),
    ...(expected.length > 0 && got.length === 0 ? ["    got      no error"] : []),
    ...got.map((text) => `    got      ${indent(text)}`),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const paths = args.filter((argument) => !argument.startsWith("--"));
  const { passed, failures } = await checkMessages(paths.length > 0 ? paths : undefined, {
    against: args.includes("--package") ? "package" : "source",
  });
  for (const failure of failures) console.log(formatFailure(failure));
  summary("messages", passed, failures.reduce((sum, { compilers }) => sum + (compilers.length || 1), 0));
}
