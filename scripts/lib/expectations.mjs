// Which errors a file expects, and whether a compiler reports these and no others.
import { unescape } from "./compile.mjs";

/**
 * An error that a line must have.
 *
 * @typedef {object} Expectation
 * @property {number} line from 1: the line that must have it
 * @property {string} code of rustc, as in `"E0382"`; `"none"` of a sentence without one; or `"TS"`, an error that is the compiler's own
 * @property {string[]} fragments which must all stand in the message
 */

/**
 * Reads `//! E0382 use of moved value` comments. Each stands directly above the line that must have
 * the error; several may stand above one another. `//! TS read-only property` expects an error in
 * which the compiler speaks for itself; its fragment must be one that all compilers word alike.
 *
 * @param {string} text
 * @returns {{ expectations: Expectation[], problems: { line: number, problem: string }[] }}
 */
export function readAnnotations(text) {
  const expectations = [];
  const problems = [];
  const lines = text.split(/\r?\n/);
  let pending = [];
  lines.forEach((line, index) => {
    const number = index + 1;
    const comment = /^\s*\/\/!(.*)$/.exec(line);
    if (comment) {
      const parts = /^ (E\d{4}|none|TS)(?: +(\S.*?))?\s*$/.exec(comment[1]);
      if (parts?.[2] === undefined) {
        problems.push({ line: number, problem: "an annotation is `//! E0382 a fragment of the message`" });
      } else {
        pending.push({ line: 0, code: parts[1], fragments: [parts[2]] });
      }
      return;
    }
    if (/\S/.test(line)) for (const expectation of pending) expectations.push({ ...expectation, line: number });
    else if (pending.length > 0) {
      problems.push({ line: number, problem: misplaced });
    }
    pending = [];
    if (/@ts-(expect-error|ignore|nocheck)\b/.test(line)) {
      problems.push({ line: number, problem: "say which error with `//!` instead of hiding all of them" });
    }
  });
  if (pending.length > 0) problems.push({ line: lines.length, problem: misplaced });
  return { expectations, problems };
}

const misplaced = "an annotation must stand directly above the line it speaks of";

/** Does this message fulfil this expectation? */
function fulfils(message, { code, fragments }) {
  const plain = normal(message);
  if (code !== "TS" && !plain.includes(code === "none" ? `"error: ` : `error[${code}]`)) return false;
  return fragments.every((fragment) => plain.includes(normal(fragment)));
}

const normal = (text) => unescape(text).replace(/\s+/g, " ").trim();

/**
 * Compares the errors of one file with the expected ones. A line with expectations has at least one
 * error and at most as many as expectations; each error fulfils an expectation of its own, each
 * expectation is fulfilled by an error (one error may say what two expectations ask for).
 *
 * @param {readonly Expectation[]} expectations
 * @param {readonly import("./compile.mjs").Diagnostic[]} diagnostics
 * @returns {{ line: number, problem: string, expected: string[], got: string[] }[]}
 */
export function compare(expectations, diagnostics) {
  const lines = new Set([...expectations, ...diagnostics].map(({ line }) => line));
  const result = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const wanted = expectations.filter((expectation) => expectation.line === line);
    const found = diagnostics.filter((diagnostic) => diagnostic.line === line);
    const problem = compareLine(wanted, found);
    if (problem === undefined) continue;
    result.push({
      line,
      problem,
      expected: wanted.map(({ code, fragments }) => [code, ...fragments].join(" ")),
      got: found.map(({ code, message }) => `${code}: ${message}`),
    });
  }
  return result;
}

function compareLine(wanted, found) {
  if (wanted.length === 0) return "an error that is not expected";
  if (found.length === 0) return "no error where one is expected";
  if (!wanted.every((expectation) => found.some(({ message }) => fulfils(message, expectation)))) {
    return "another error than the expected one";
  }
  return assignable(found, wanted) ? undefined : "more errors than expected";
}

/** Can each error be given an expectation of its own? */
function assignable([first, ...rest], wanted) {
  if (first === undefined) return true;
  return wanted.some(
    (expectation, index) => fulfils(first.message, expectation) && assignable(rest, wanted.toSpliced(index, 1)),
  );
}
