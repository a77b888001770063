// What the types of the frame say about many programs, each a function of one of some files.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { codeOf, compileWith } from "../scripts/lib/compile.mjs";
import { cache, root } from "../scripts/lib/process.mjs";
import { printFrame } from "./print-frame.mjs";

const folder = join(cache, "differential");
const perFile = 50;
const perRun = 1000;

/** A wrong argument where the type of a parameter is all there is to say: TypeScript says it itself. */
const frames = /Frame<|~/;
const ownWords = [
  { code: "E0308", of: /^(Argument of type|Type) .* is not assignable to (parameter of )?type/, not: frames },
  { code: "E0057", of: /^Expected \d+ arguments?, but got \d+/, not: frames },
];

/** What stands above the programs of a file. */
const heading = (file) =>
  `import { type Mut, type Ref } from "fn-traits";\nimport { frame, inner, innerMove, type } from "fn-traits/frame";\nimport { callFn, callFn1, callMut, callMut1, callOnce, callOnce1, cond, wantCopy } from "${relative(folder, join(root, "differential/prelude.js"))}";\n`;

/**
 * @param {readonly import("./program.mjs").Program[]} programs
 * @param {string | { name: string, tsc: string }} compiler
 * @returns {Promise<(import("./rustc.mjs").Verdict & { crashed: boolean })[]>} `crashed`: it does not
 *   compile, and no sentence of the library says why
 */
export async function judgeFrames(programs, compiler = "7.0") {
  const verdicts = [];
  for (let start = 0; start < programs.length; start += perRun) {
    verdicts.push(...(await judgeRun(programs.slice(start, start + perRun), compiler)));
  }
  return verdicts;
}

/**
 * The text of a file with a function for each program, and the lines where these start.
 *
 * @param {readonly import("./program.mjs").Program[]} programs
 * @param {string} file
 */
export function moduleOf(programs, file) {
  const parts = [heading(file)];
  let line = 1;
  const starts = programs.map((program, index) => {
    line += parts.at(-1).split("\n").length - 1;
    parts.push(`export function program${index}() {\n  return (\n${printFrame(program, "    ").replace(/;\n$/, "\n")}  );\n}\n`);
    return line;
  });
  return { text: parts.join(""), starts };
}

async function judgeRun(programs, compiler) {
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (let start = 0; start < programs.length; start += perFile) {
    const path = join(folder, `programs-${process.pid}-${files.length}.ts`);
    const { text, starts } = moduleOf(programs.slice(start, start + perFile), path);
    writeFileSync(path, text);
    files.push({ path, starts, first: start });
  }
  const diagnostics = await compileWith(compiler, files.map(({ path }) => path));
  for (const { path } of files) rmSync(path);
  const verdicts = programs.map(() => ({ codes: [], texts: [], crashed: false }));
  // What the end of a function breaks is reported where its chain starts.
  const place = ({ code, line }) => (code === "TS2684" ? Infinity : line);
  for (const { file, line, message, ours } of diagnostics.sort((one, other) => (place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0))) {
    const of = files.find(({ path }) => path === file);
    if (of === undefined) throw new Error(`an error outside of the programs, in ${file}:${line}: ${message}`);
    const verdict = verdicts[of.first + of.starts.findLastIndex((start) => start <= line)];
    for (const sentence of ours) {
      const code = codeOf(sentence);
      if (!verdict.codes.includes(code)) verdict.codes.push(code);
      verdict.texts.push(sentence);
    }
    if (ours.length === 0) {
      const code = ownWords.find(({ of, not }) => of.test(message) && !not.test(message))?.code;
      if (code !== undefined && !verdict.codes.includes(code)) verdict.codes.push(code);
      verdict.texts.push(message);
    }
    verdict.broken = true;
  }
  return verdicts.map(({ broken = false, ...verdict }) => ({ ...verdict, crashed: broken && verdict.codes.length === 0 }));
}
