// The tables of docs/costs.md: each command writes its own, between two comments.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/process.mjs";

const file = join(root, "docs/costs.md");

/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Puts `text` between the markers `<!-- name -->` and `<!-- /name -->`. */
export function writeSection(name, text) {
  const old = readFileSync(file, "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/costs.md has no section ${name}`);
  writeFileSync(file, `${old.slice(0, from + start.length)}\n\n${text}\n\n${old.slice(to)}`);
}

/** The median, and in brackets the least and the most. */
export function spread(figures, digits = 2) {
  const sorted = [...figures].sort((a, b) => a - b);
  const show = (figure) => figure.toFixed(digits);
  return { median: sorted[sorted.length >> 1], text: `${show(sorted[sorted.length >> 1])} [${show(sorted[0])}–${show(sorted.at(-1))}]` };
}

/** A target beside a figure, and whether it is met. */
export const verdict = (figure, target) => (target === undefined ? ["", ""] : [String(target), figure <= target ? "met" : "**missed**"]);
