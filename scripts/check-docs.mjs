// npm run test:docs: every TypeScript example in README.md, docs/ and the doc comments of src/ is a
// program of its own that compiles on every compiler, has the errors it announces and no others,
// and, its misuses left out, runs and gives the results it announces.
//
//   clone(next);        // error[E0277]: the trait bound … is not satisfied
//   next(); //=> 3                        compared when the example runs
//   callOnce(f); //=> throws E0382        the code or the name of the error
//   type Kind = KindOf<F>; //=> "FnMut"   compared by the type checker
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { compilers } from "./lib/compilers.mjs";
import { compileWith } from "./lib/compile.mjs";
import { compare } from "./lib/expectations.mjs";
import { instrument } from "./lib/instrument.mjs";
import { cache, node, root } from "./lib/process.mjs";
import { summary } from "./lib/report.mjs";
import { announcedErrors, announcedResults, snippets } from "./lib/snippets.mjs";

const folder = join(cache, "docs");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const failures = [];
/** Files with errors that are no example: the library itself. */
const outside = new Set();
const fail = (example, line, problem) => {
  const where = `${relative(root, example.file)}:${example.line + Math.max(line, 1) - 1}`;
  const known = failures.find((failure) => failure.where === where && failure.problem === problem);
  if (!known) failures.push({ where, problem });
  example.failed = true;
};

const filter = process.argv[2];
const examples = documents()
  .flatMap(snippets)
  .filter(({ file }) => filter === undefined || file.includes(filter))
  .map((snippet, id) => {
    const errors = announcedErrors(snippet.text);
    const results = announcedResults(snippet.text);
    const misuses = errors.map(({ line }) => line);
    const example = { ...snippet, id, errors, results, ...instrument(snippet.text, misuses, results) };
    example.path = join(folder, `example${id}.ts`);
    for (const { line, problem } of example.problems) fail(example, line, problem);
    return example;
  });

if (examples.length > 0) {
  await check();
  await execute();
}
for (const { where, problem } of failures) console.log(`${where}: ${problem.replaceAll("\n", "\n    ")}`);
const broken = examples.filter(({ failed }) => failed).length;
summary("examples in the documentation", examples.length - broken, broken + outside.size);

function documents() {
  const below = (name, ending) => {
    if (!existsSync(join(root, name))) return [];
    const names = readdirSync(join(root, name), { recursive: true });
    return names.filter((file) => file.endsWith(ending)).sort().map((file) => join(root, name, file));
  };
  return [join(root, "README.md"), ...below("docs", ".md"), ...below("src", ".ts")].filter((file) => existsSync(file));
}

async function check() {
  for (const { path, text, types } of examples) {
    writeFileSync(path, [text, ...types.map(({ code }) => code)].join("\n"));
  }
  for (const compiler of compilers) {
    const diagnostics = await compileWith(compiler, examples.map(({ path }) => path));
    for (const example of examples) {
      const length = example.text.split("\n").length;
      const own = diagnostics.filter(({ file, line }) => file === example.path && line <= length);
      for (const { file, line, message } of diagnostics) {
        // A comparison of types stands behind the example; its error belongs to the announcement.
        if (file !== example.path || line <= length) continue;
        fail(example, example.types[line - length - 1].line, `the announced type is another one: ${message}`);
      }
      for (const { line, problem, expected, got } of compare(example.errors, own)) {
        const details = [...expected.map((text) => `expected ${text}`), ...got.map((text) => `got      ${text}`)];
        fail(example, line, [`${problem} (TypeScript ${compiler.name})`, ...details].join("\n"));
      }
    }
    for (const { file, line, message } of diagnostics) {
      if (examples.some(({ path }) => path === file)) continue;
      outside.add(file);
      failures.push({ where: `${relative(root, file)}:${line}`, problem: message });
    }
  }
}

async function execute() {
  // A test of the user's is for the user's test runner.
  const runnable = examples.filter(({ text, failed }) => !failed && !/from ["'](vitest|tsd)["']/.test(text));
  for (const { id, program } of runnable) writeFileSync(join(folder, `run${id}.ts`), `${program}\nexport {};\n`);
  await build({
    entryPoints: runnable.map(({ id }) => join(folder, `run${id}.ts`)),
    outdir: join(folder, "out"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    logLevel: "error",
    alias: {
      "fn-traits": join(root, "src/index.ts"),
      "fn-traits/combinators": join(root, "src/combinators/index.ts"),
      "fn-traits/frame": join(root, "src/frame/index.ts"),
      "fn-traits/infer": join(root, "src/infer/index.ts"),
      "fn-traits/testing": join(root, "src/testing/index.ts"),
    },
  });
  const manifest = join(folder, "manifest.json");
  const report = join(folder, "report.json");
  writeFileSync(
    manifest,
    JSON.stringify(runnable.map(({ id, checks }) => ({ id, checks, module: join(folder, "out", `run${id}.mjs`) }))),
  );
  const { stderr } = await node(join(root, "scripts/lib/run-snippets.mjs"), [manifest, report], { timeout: 120_000 });
  if (!existsSync(report)) throw new Error(`the examples did not run to their end\n${stderr}`);
  for (const { id, line, problem } of JSON.parse(readFileSync(report, "utf8"))) {
    fail(examples.find((example) => example.id === id), line, problem);
  }
}
