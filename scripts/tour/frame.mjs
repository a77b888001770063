// A misuse in a compact code frame: where, the source line with its squiggle, our sentence.
import { relative } from "node:path";
import { root } from "../lib/process.mjs";
import { bold, cyan, dim, red, wrap } from "./style.mjs";

/**
 * @param {import("./assess.mjs").Assessment} assessment
 * @param {string} text the program
 * @returns {string[]} lines
 */
export function codeFrame({ name, code, shown }, text) {
  const heading = `${bold(name)}${code ? `  ${red(code)}` : ""}`;
  if (shown === undefined) return [heading, `  ${red("TypeScript reports nothing here")}`];
  const source = (text.split(/\r?\n/)[shown.line - 1] ?? "").replaceAll("\t", " ");
  const shift = source.length - source.trimStart().length;
  const number = String(shown.line);
  const squiggle = " ".repeat(shown.column - 1 - shift) + "~".repeat(Math.max(shown.length, 1));
  const file = relative(root, shown.file).replaceAll("\\", "/");
  return [
    heading,
    `  ${cyan(`${file}:${shown.line}:${shown.column}`)}`,
    `  ${dim(`${number} │`)} ${source.trim()}`,
    `  ${dim(`${" ".repeat(number.length)} │`)} ${red(squiggle)}`,
    ...sentence(shown),
  ];
}

/** Our sentence, or what the compiler says by itself where the rule is TypeScript's as well. */
function sentence({ ours, code, message }) {
  const text = ours[0] ?? `${code}: ${message.split("\n")[0]}`;
  return wrap(text, "  ").map((line) =>
    line.replace(/^( *)(error\[E\d{4}\]|TS\d+)/, (_, indent, label) => indent + red(bold(label))),
  );
}
