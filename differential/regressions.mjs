// The disagreements that were found, each kept as a program with its twins.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { printFrame } from "./print-frame.mjs";
import { printRust } from "./print-rust.mjs";

const folder = fileURLToPath(new URL("regressions", import.meta.url));

/**
 * @typedef {object} Regression
 * @property {string} name
 * @property {string} about what went wrong
 * @property {import("./program.mjs").Program} program
 * @property {string[]} codes what rustc says
 */

/** The twins of a program, as files that compile by themselves. */
export const twins = ({ about, program }) => ({
  rs: `// ${about}\ninclude!("../prelude.rs");\n\n${printRust(program)}`,
  ts: `// ${about}\nimport { frame } from "fn-traits/frame";\nimport { ${imports(program)} } from "../prelude.js";\n\n${printFrame(program)}`.replace(/import \{ {2}\}.*\n/, ""),
});

const imports = (program) => {
  const text = printFrame(program);
  return ["callFn", "callFn1", "callMut", "callMut1", "callOnce", "callOnce1", "cond", "wantCopy"].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).join(", ");
};

/** @returns {Regression[]} */
export const regressions = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ name: basename(file, ".json"), ...JSON.parse(readFileSync(join(folder, file), "utf8")) }));

/** The text of a twin as it is on disk. */
export const twinOf = (name, language) => readFileSync(join(folder, `${name}.${language}`), "utf8");

/** Writes a program and its twins. */
export function keep({ name, about, program, codes }) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ about, codes, program })}\n`);
  for (const [language, text] of Object.entries(twins({ about, program }))) writeFileSync(join(folder, `${name}.${language}`), text);
}
