// A user's project, outside of this repository: installs the tarball and nothing else, compiles and
// runs the README's first example as ESM, as CommonJS and with both copies of the library at once,
// runs a program that mixes these in every way, and emits declarations for closures that it exports.
// On every compiler.
//
// Argument: the tarball.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { consumerCompilers } from "../lib/compilers.mjs";
import { compileProject } from "../lib/compile.mjs";
import { compare } from "../lib/expectations.mjs";
import { instrument } from "../lib/instrument.mjs";
import { node, root, run } from "../lib/process.mjs";
import { summary } from "../lib/report.mjs";
import { announcedErrors, announcedResults, snippets } from "../lib/snippets.mjs";
import { mixed } from "./mixed.mjs";

const tarball = resolve(process.argv[2]);
const project = mkdtempSync(join(tmpdir(), "fn-traits-consumer-"));

/** The programs that export closures without writing their types. */
const exporting = ["exports", "exports-combinators", "exports-frame", "exports-frame-unfinished", "exports-infer", "exports-infer-places"];

/** As strict as a user may be, with the libraries that TypeScript takes when nobody says anything. */
const options = { target: "ES2022", types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true };

/** Compares a result of the example, in the process that runs it. */
const checkFunction = `
const { isDeepStrictEqual, inspect } = require("node:util");
globalThis.check__ = (line, actual, expected, thrown) => {
  try {
    const value = actual(), wanted = thrown ? "throws " + thrown : expected();
    if (thrown || !isDeepStrictEqual(value, wanted)) {
      throw new Error(\`line \${line}: is \${inspect(value)}, not \${inspect(wanted)}\`);
    }
  } catch (error) {
    if (!thrown || ![error.code, error.name].includes(thrown)) throw error;
  }
  console.log("check " + line);
};
`;

let passed = 0;
let failed = 0;
try {
  await install();
  const programs = writeExample();
  for (const name of ["dual.mts", "dual-commonjs.cts"]) cpSync(join(root, "test/package", name), join(project, name));
  for (const name of exporting) {
    for (const extension of ["mts", "cts"]) cpSync(join(root, `test/package/${name}.ts`), join(project, `${name}.${extension}`));
  }
  for (const compiler of consumerCompilers) {
    await checkExample(compiler, programs);
    await checkDual(compiler);
    for (const format of ["NodeNext", "Bundler", ...(compiler.name.startsWith("5.") ? ["Node10"] : [])]) {
      await checkExports(compiler, format);
    }
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}
summary("consumer", passed, failed);

/** Counts one check; `problems` are lines that say what is wrong. */
function report(name, problems) {
  if (problems.length === 0) passed++;
  else {
    failed++;
    console.log(`${name}:\n    ${problems.join("\n").replaceAll("\n", "\n    ")}`);
  }
}

async function install() {
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const { status, stderr } = await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: project });
  report("npm install", status === 0 ? [] : [stderr]);
  const installed = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
  report("run-time dependencies", installed.join() === "fn-traits" ? [] : [`installed ${installed.join(", ")}`]);
}

/** The README's first example in its four forms: the file to check and the file to run. */
function writeExample() {
  const example = snippets(join(root, "README.md"))[0];
  const errors = announcedErrors(example.text);
  const results = announcedResults(example.text);
  const { program, checks } = instrument(example.text, errors.map(({ line }) => line), results);
  // A declaration may stand at the end, so that the example keeps its lines.
  const checker = "declare function check__(line: number, actual: () => unknown, expected?: () => unknown, thrown?: string): void;";
  writeFileSync(join(project, "check.cjs"), checkFunction);

  return ["esm", "cjs", "mixed", "mixed2"].map((form) => {
    const extension = form === "cjs" ? "cts" : "mts";
    const files = [`${form}-check.${extension}`, `${form}-run.${extension}`];
    for (const [index, text] of [example.text, `${program}\n${checker}\nexport {};\n`].entries()) {
      const { main, commonjs } = mixed(text, form);
      writeFileSync(join(project, files[index]), main);
      if (commonjs) writeFileSync(join(project, `${form}.cts`), commonjs);
    }
    return { form, files, errors, checks };
  });
}

async function checkExample(compiler, programs) {
  const outDir = join(project, `out-${compiler.name}`);
  const diagnostics = await compileProject(compiler, join(project, "tsconfig.json"), {
    compilerOptions: { ...options, module: "NodeNext", moduleResolution: "NodeNext", outDir },
    files: programs.flatMap(({ files }) => files),
  });
  for (const { form, files, errors, checks } of programs) {
    const [check, execute] = files.map((name) => join(project, name));
    const at = (file) => diagnostics.filter((diagnostic) => diagnostic.file === file);
    const problems = [...compare(errors, at(check)), ...compare([], at(execute))].map(
      ({ line, problem, expected, got }) => [`line ${line}: ${problem}`, ...expected, ...got].join("\n"),
    );
    report(`README, ${form}, compiled by TypeScript ${compiler.version}`, problems);

    const script = join(outDir, files[1].replace(/ts$/, "js"));
    const { status, stdout, stderr } = await node("--require", [join(project, "check.cjs"), script], { cwd: project });
    const reached = [...stdout.matchAll(/^check (\d+)$/gm)].map(([, line]) => Number(line));
    const missing = checks.filter((line) => !reached.includes(line)).map((line) => `line ${line} was not reached`);
    report(`README, ${form}, run after TypeScript ${compiler.version}`, status === 0 ? missing : [stderr]);
  }
  const others = diagnostics.filter(({ file }) => !programs.some(({ files }) => files.includes(relative(project, file))));
  report(`library, TypeScript ${compiler.version}`, others.map(({ file, line, message }) => `${file}:${line}: ${message}`));
}

/** What one copy of the library makes, the other can use. */
async function checkDual(compiler) {
  const outDir = join(project, `dual-${compiler.name}`);
  const diagnostics = await compileProject(compiler, join(project, "tsconfig.json"), {
    compilerOptions: {
      ...options,
      module: "NodeNext",
      moduleResolution: "NodeNext",
      outDir,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    },
    files: ["dual.mts"],
  });
  const problems = diagnostics.map(({ file, line, message }) => `${relative(project, file)}:${line}: ${message}`);
  report(`both copies, compiled by TypeScript ${compiler.version}`, problems);
  const { stdout, stderr } = await node(join(outDir, "dual.mjs"));
  report(`both copies, run after TypeScript ${compiler.version}`, stdout === "check dual\n" ? [] : [stdout + stderr]);
}

/** A user's exported closures: declarations come out, and compile without their source. */
async function checkExports(compiler, format) {
  const outDir = join(project, `types-${compiler.name}-${format}`);
  mkdirSync(outDir, { recursive: true });
  const module = format === "Bundler" ? "ESNext" : format === "Node10" ? "CommonJS" : "NodeNext";
  const common = { ...options, module, moduleResolution: format };
  const name = `exported closures, ${format}, TypeScript ${compiler.version}`;
  const say = (diagnostics) => diagnostics.map(({ file, line, code, message }) => `${file}:${line}: ${code}: ${message}`);

  const emitted = await compileProject(compiler, join(project, "tsconfig.json"), {
    compilerOptions: { ...common, declaration: true, emitDeclarationOnly: true, rootDir: project, outDir },
    files: exporting.flatMap((name) => [`${name}.mts`, `${name}.cts`]),
  });
  report(`${name}: emit`, say(emitted));
  if (emitted.length > 0) return;
  const again = await compileProject(compiler, join(outDir, "tsconfig.json"), {
    // Skipping declaration files would skip what is to be checked; the language's own are many.
    compilerOptions: { ...common, lib: ["ES2022"], skipLibCheck: false, noEmit: true },
    files: readdirSync(outDir).filter((file) => /\.d\.[cm]?ts$/.test(file)),
  });
  report(`${name}: compile again`, say(again));
}
