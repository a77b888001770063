// A misuse in a compact code frame: where, what it shows, the source line with its squiggle, and our
// sentence.
import { relative } from "node:path";
import { root } from "../lib/process.mjs";
import { headline } from "./headline.mjs";
import { bold, cyan, dim, red, width, wrap } from "./style.mjs";

/**
 * @param {import("./assess.mjs").Assessment} assessment
 * @param {{ file: string, text: string }} program
 * @returns {string[]} lines
 */
export function codeFrame({ code, shown }, { file, text }) {
  const where = shown ? `:${shown.line}:${shown.column}` : "";
  const heading = [cyan(relative(root, file).replaceAll("\\", "/") + where), ...wrap(headline(text), "  ").map(dim)];
  if (shown === undefined) return [...heading, `  ${red("TypeScript reports nothing here.")}`];
  const number = String(shown.line);
  const gutter = (label) => `  ${dim(`${label.padStart(number.length)} │`)} `;
  const { line, start } = clip(text.split(/\r?\n/)[shown.line - 1] ?? "", shown, width - number.length - 5);
  const squiggle = "~".repeat(Math.max(1, Math.min(shown.length, line.length - start)));
  return [
    ...heading,
    gutter(number) + line,
    gutter("") + " ".repeat(start) + red(squiggle),
    ...sentence(shown, code),
  ];
}

/**
 * A source line without its indentation, cut so that the underlined part is seen.
 *
 * @param {string} source
 * @param {{ column: number, length: number }} at
 * @param {number} room
 * @returns {{ line: string, start: number }} `start` is where the underlined part begins in `line`
 */
export function clip(source, { column, length }, room) {
  const line = source.replaceAll("\t", " ").trimEnd();
  const shift = line.length - line.trimStart().length;
  let from = shift;
  if (line.length - from > room) from = Math.max(shift, Math.min(column - 1 + length - room + 2, column - 2));
  const before = from > shift ? "…" : "";
  const rest = line.length - from + before.length > room ? `${line.slice(from, from + room - before.length - 1)}…` : line.slice(from);
  return { line: before + rest, start: column - 1 - from + before.length };
}

/** Our sentence, or what the compiler says by itself where the rule is TypeScript's as well. */
function sentence({ ours, code, message }, rustc) {
  const text = ours[0] ?? `${code}${rustc && ` (rustc: ${rustc})`}: ${message.split("\n")[0]}`;
  return wrap(text, "  ").map((line) =>
    line.replace(/^( *)(error\[E\d{4}\]|TS\d+(?: \(rustc: E\d{4}\))?)/, (_, indent, label) => indent + red(bold(label))),
  );
}
