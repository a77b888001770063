// Finds the code examples in Markdown files and in doc comments.
import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * A code example.
 *
 * @typedef {object} Snippet
 * @property {string} file where it stands
 * @property {number} line of its first line there, from 1
 * @property {string} text
 */

/**
 * The TypeScript examples in a file: fenced blocks, and `@example` sections without a fence.
 *
 * @param {string} file a `.md` or a `.ts` file
 * @returns {Snippet[]}
 */
export function snippets(file) {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".md")) return fenced(text.split(/\r?\n/), file, 1);
  return docComments(text, file).flatMap(({ lines, line }) => [
    ...fenced(lines, file, line),
    ...unfenced(lines, file, line),
  ]);
}

function fenced(lines, file, first) {
  const found = [];
  let open;
  lines.forEach((line, index) => {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(\w*)/.exec(line);
    if (open === undefined) {
      if (fence) open = { indent: fence[1].length, mark: fence[2], language: fence[3], start: index + 1 };
    } else if (fence?.[2].startsWith(open.mark) && fence[3] === "") {
      if (/^(ts|typescript|tsx)$/i.test(open.language)) {
        const body = lines.slice(open.start, index).map((text) => text.slice(indentation(text, open.indent)));
        found.push({ file, line: first + open.start, text: body.join("\n") });
      }
      open = undefined;
    }
  });
  return found;
}

/** How much of an indentation to take away: no more than there is. */
const indentation = (text, most) => Math.min(most, /^\s*/.exec(text)[0].length);

function unfenced(lines, file, first) {
  const found = [];
  lines.forEach((line, index) => {
    if (!/^@example\b/.test(line.trim())) return;
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((text) => /^@\w/.test(text.trim()));
    const body = end < 0 ? rest : rest.slice(0, end);
    if (body.some((text) => /^\s*(```|~~~)/.test(text)) || !body.some((text) => text.trim())) return;
    found.push({ file, line: first + index + 1, text: body.join("\n") });
  });
  return found;
}

/** The doc comments of a file, each as its lines without the stars. */
function docComments(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const starts = new Map();
  const visit = (node) => {
    for (const comment of node.jsDoc ?? []) starts.set(comment.pos, comment.end);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...starts].map(([pos, end]) => ({
    line: source.getLineAndCharacterOfPosition(pos).line + 1,
    lines: text
      .slice(pos, end)
      .replace(/^\/\*\*/, "")
      .replace(/\*\/$/, "")
      .split(/\r?\n/)
      .map((line, index) => (index === 0 ? line : line.replace(/^\s*\* ?/, ""))),
  }));
}

/**
 * Reads the errors that an example announces: `clone(f); // error[E0277]: the text … more of it`, at
 * the end of the line or alone on the next one. `// error: read-only property` is an error in which
 * the compiler speaks for itself.
 *
 * @param {string} text
 * @returns {import("./expectations.mjs").Expectation[]}
 */
export function announcedErrors(text) {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const match = /^(.*?)\/\/ *error(?:\[(E\d{4})\])?(?:: *(.*?))? *$/.exec(line);
    if (!match || (match[2] === undefined && match[3] === undefined)) return [];
    let target = index;
    if (match[1].trim() === "") {
      do target--;
      while (target > 0 && /^\s*(\/\/.*)?$/.test(lines[target]));
    }
    const fragments = (match[3] ?? "").split("…").map((part) => part.trim()).filter(Boolean);
    return [{ line: target + 1, code: match[2] ?? "TS", fragments }];
  });
}

/**
 * Reads the results that an example announces: `next(); //=> 3`.
 *
 * @param {string} text
 * @returns {{ line: number, expected: string }[]} `line` from 1
 */
export function announcedResults(text) {
  return text.split("\n").flatMap((line, index) => {
    const match = /\S\s*\/\/ ?=> ?(.+?)\s*$/.exec(line);
    return match ? [{ line: index + 1, expected: match[1] }] : [];
  });
}
