// The table at the end of the tour.
import { bold, dim, green, red, yellow } from "./style.mjs";

const titles = ["program", "rustc says", "TypeScript says", "code", "agree"];

/**
 * @param {readonly import("./assess.mjs").Assessment[]} assessments
 * @returns {string[]} lines
 */
export function table(assessments) {
  const rows = assessments.map(({ name, rustc, typescript, code, own, problems }) => [
    name,
    rustc,
    own ? `${typescript}, own words` : typescript,
    code,
    problems.length === 0 ? "yes" : "NO",
  ]);
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells, paints = []) =>
    cells
      .map((cell, column) => (paints[column] ?? String)(cell) + " ".repeat(widths[column] - cell.length))
      .join("  ")
      .trimEnd();
  return [
    line(titles, titles.map(() => bold)),
    dim(widths.map((size) => "─".repeat(size)).join("  ")),
    ...rows.map((row) => line(row, [String, String, String, yellow, row[4] === "yes" ? green : red])),
  ];
}
