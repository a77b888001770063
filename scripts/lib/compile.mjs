// Compiles files with a real `tsc` and gives its diagnostics back as values.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compiler as compilerNamed } from "./compilers.mjs";
import { cache, node, root } from "./process.mjs";

/** The flags under which fixtures, examples and documentation are checked. */
export const strictOptions = {
  target: "ES2022",
  lib: ["ES2022", "ESNext.Disposable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  // Each fixture is a module of its own, also one that imports nothing.
  moduleDetection: "force",
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
  noErrorTruncation: true,
  noEmit: true,
};

/** Where the imports of the library lead, when they lead to its sources. */
const sourcePaths = {
  "fn-traits": [join(root, "src/index.ts")],
  "fn-traits/*": [join(root, "src/*/index.ts")],
};

/**
 * Compiles `files` in one run of one compiler.
 *
 * @param {string | { name: string, tsc: string }} compiler `"6.0"`, or an element of `compilers`
 * @param {readonly string[]} files absolute, or relative to the root of the repository
 * @param {object} [settings]
 * @param {"source" | "package"} [settings.against] what `fn-traits` means: `src/` (the default), or
 *   the built package as its exports map shows it
 * @param {Record<string, unknown>} [settings.options] compiler options over `strictOptions`
 * @returns {Promise<Diagnostic[]>} every error, in the compiler's order
 */
export async function compileWith(compiler, files, { against = "source", options = {} } = {}) {
  const config = {
    compilerOptions: {
      ...strictOptions,
      ...(against === "source" ? { paths: sourcePaths } : {}),
      ...options,
    },
    files: files.map((file) => resolve(root, file)),
  };
  const hash = createHash("sha256").update(JSON.stringify(config)).digest("hex").slice(0, 12);
  const folder = join(cache, "compile");
  mkdirSync(folder, { recursive: true });
  return compileProject(compiler, join(folder, `tsconfig.${hash}.json`), config);
}

/**
 * Compiles a project that is not one of this repository's: a consumer's, or generated files.
 *
 * @param {string | { name: string, tsc: string }} compiler
 * @param {string} project where to write its `tsconfig.json`
 * @param {object} config what to write there
 * @returns {Promise<Diagnostic[]>}
 */
export async function compileProject(compiler, project, config) {
  const { name, tsc } = typeof compiler === "string" ? compilerNamed(compiler) : compiler;
  writeFileSync(project, JSON.stringify(config, null, 2));
  // The pretty form is the only one that tells how long the underlined part is.
  const { status, stdout, stderr } = await node(tsc, ["-p", project, "--pretty", "true"]);
  const diagnostics = parseDiagnostics(stdout, root);
  if (status !== 0 && diagnostics.length === 0) {
    throw new Error(`TypeScript ${name} failed without a diagnostic:\n${stdout}${stderr}`);
  }
  const general = diagnostics.filter(({ file }) => file === "" || file === project);
  if (general.length > 0) {
    throw new Error(`TypeScript ${name}: ${general.map(({ message }) => message).join("\n")}`);
  }
  return diagnostics;
}

/**
 * An error of the compiler.
 *
 * @typedef {object} Diagnostic
 * @property {string} file absolute; empty when the error is about no file
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {number} length of the underlined part, as far as it lies on `line`
 * @property {string} code TypeScript's own, as in `"TS2345"`
 * @property {string} message the whole chain, a line for each link
 * @property {string[]} ours the sentences of this library in it, without the quotes around them
 */

const escape = "\\u001b\\[\\d+m";
const header = new RegExp(
  `^(?:${escape}(.+?)${escape}:${escape}(\\d+)${escape}:${escape}(\\d+)${escape} - )?${escape}error${escape}${escape} (TS\\d+): ${escape}(.*)$`,
);
const underline = new RegExp(`^${escape} *${escape} ${escape} *(~+)${escape}$`);

/**
 * The diagnostics in what `tsc --pretty` wrote.
 *
 * @param {string} output
 * @param {string} folder the one it ran in
 * @returns {Diagnostic[]}
 */
export function parseDiagnostics(output, folder) {
  const diagnostics = [];
  let current;
  let inMessage = false;
  for (const line of output.split(/\r?\n/)) {
    const match = header.exec(line);
    if (match) {
      const [, file, row, column, code, message] = match;
      current = {
        file: file === undefined ? "" : resolve(folder, file),
        line: Number(row ?? 0),
        column: Number(column ?? 0),
        length: 0,
        code,
        message,
        ours: [],
      };
      diagnostics.push(current);
      inMessage = true;
    } else if (inMessage) {
      if (line === "") inMessage = false;
      else current.message += `\n${line}`;
    } else if (current?.length === 0) {
      current.length = underline.exec(line)?.[1].length ?? 0;
    }
  }
  for (const diagnostic of diagnostics) diagnostic.ours = sentences(diagnostic.message);
  return diagnostics;
}

/** The different `error[E0382]: …` and `error: …` string literal types that a message shows, unescaped. */
function sentences(message) {
  const found = message.matchAll(/"(error(?:\[E\d{4}\])?: (?:[^"\\\n]|\\.)*)"/g);
  return [...new Set([...found].map(([, text]) => unescape(text)))];
}

/** The code of a sentence; `"none"` of one without, as rustc has a few. */
export const codeOf = (sentence) => /^error\[(E\d{4})\]/.exec(sentence)?.[1] ?? "none";

/**
 * A message as its reader means it: string literal types are printed with escapes, and a fragment
 * of one should be found whatever quotes stand in it.
 *
 * @param {string} text
 */
export function unescape(text) {
  return text
    .replace(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/\\(["'`\\])/g, "$1")
    .replace(/\\n/g, "\n");
}
