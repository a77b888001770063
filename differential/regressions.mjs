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
export const twins = ({ about, program }) => {
  const chain = printFrame(program);
  const head = [
    line(chain, "fn-traits", { Mut: "type Mut", Ref: "type Ref" }),
    line(chain, "fn-traits/frame", { frame: "frame", inner: "inner", innerMove: "innerMove", type: "type" }),
    line(chain, "../prelude.js", Object.fromEntries(["callFn", "callFn1", "callMut", "callMut1", "callOnce", "callOnce1", "cond", "wantCopy"].map((name) => [name, name]))),
  ];
  return {
    rs: `// ${about}\ninclude!("../prelude.rs");\n\n${printRust(program)}`,
    ts: `// ${about}\n${head.join("")}\n${chain}`,
  };
};

/** The import of those names that a text has. */
const line = (text, from, names) => {
  const used = Object.keys(names).filter((name) => new RegExp(`(?<![."])\\b${name}\\b`).test(text));
  return used.length === 0 ? "" : `import { ${used.map((name) => names[name]).join(", ")} } from "${from}";\n`;
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
