// What rustc says about many programs, each a function of one crate.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, run } from "../scripts/lib/process.mjs";
import { prelude, printRust } from "./print-rust.mjs";
import { statementsOf } from "./program.mjs";

const rustc = process.env["RUSTC"] ?? "rustc";
const folder = join(cache, "differential");
const perCrate = 400;

/**
 * What a compiler says about a program.
 *
 * @typedef {object} Verdict
 * @property {string[]} codes each once, in the order of the lines; none if it is accepted
 * @property {string[]} texts the sentences that they stand in
 */

/** An error of name resolution stops the whole crate. */
const unresolved = (program) => [...statementsOf(program)].some(({ op, uses }) => op === "fn" && uses.length > 0);

/**
 * @param {readonly import("./program.mjs").Program[]} programs
 * @returns {Promise<Verdict[]>}
 */
export async function judgeRust(programs) {
  const crates = [];
  let open = [];
  programs.forEach((program, index) => {
    if (unresolved(program)) return crates.push([index]);
    if (open.push(index) === perCrate) open = void crates.push(open) ?? [];
  });
  if (open.length > 0) crates.push(open);
  const verdicts = [];
  for (const crate of crates) {
    const found = await judgeCrate(crate.map((index) => programs[index]));
    crate.forEach((index, at) => (verdicts[index] = found[at]));
  }
  return verdicts;
}

async function judgeCrate(programs) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `programs-${process.pid}.rs`);
  let text = prelude;
  const starts = programs.map((program, index) => {
    const line = text.split("\n").length;
    text += printRust(program, `program${index}`);
    return line;
  });
  writeFileSync(file, text);
  const { status, stderr } = await run(rustc, [
    ...["--edition", "2021", "--crate-type", "lib", "--emit=metadata", "--error-format=json", "-A", "warnings"],
    ...["-o", `${file}.rmeta`, file],
  ]);
  rmSync(file);
  const verdicts = programs.map(() => ({ codes: [], texts: [] }));
  const errors = stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level.startsWith("error"));
  for (const { code, message, spans } of errors) {
    if (spans.length === 0) continue;
    let span = spans.find(({ is_primary }) => is_primary);
    // What is written as a macro is reported in the macro.
    while (span.file_name !== file && span.expansion) span = span.expansion.span;
    const { line_start: line } = span;
    const verdict = verdicts[starts.findLastIndex((start) => start <= line)];
    if (verdict === undefined) throw new Error(`rustc complains about the prelude: ${message}`);
    const name = code?.code ?? "none";
    if (!verdict.codes.includes(name)) verdict.codes.push(name);
    verdict.texts.push(`${name}: ${message}`);
  }
  if (status !== 0 && verdicts.every(({ codes }) => codes.length === 0)) throw new Error(`rustc failed:\n${stderr}`);
  return verdicts;
}
