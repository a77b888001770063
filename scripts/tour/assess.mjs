// Do rustc and TypeScript agree on a program?
import { compare, readAnnotations } from "../lib/expectations.mjs";

/**
 * One line of the table.
 *
 * @typedef {object} Assessment
 * @property {string} name
 * @property {string} rustc what rustc says
 * @property {string} typescript what TypeScript says
 * @property {string} code of the error, as rustc numbers it; empty for an accepted program
 * @property {import("../lib/compile.mjs").Diagnostic | undefined} shown the diagnostic of a misuse
 * @property {boolean} own whether TypeScript refuses it in words of its own
 * @property {string[]} problems why they do not agree; empty when they do
 */

/**
 * @param {object} subject
 * @param {{ name: string, accepted: boolean }} subject.program
 * @param {string | undefined} subject.text the TypeScript program, if there is one
 * @param {import("./verdicts.mjs").Verdict | undefined} subject.verdict
 * @param {readonly import("../lib/compile.mjs").Diagnostic[]} subject.diagnostics
 * @param {{ status: number, stdout: string, stderr: string } | undefined} subject.ran
 * @returns {Assessment}
 */
export function assess({ program, text, verdict, diagnostics, ran }) {
  const { accepted, name } = program;
  const problems = [];
  if (verdict === undefined) problems.push("no verdict of rustc is recorded");
  else if ((verdict.verdict === "accept") !== accepted) problems.push(`rustc says ${verdict.verdict}`);
  const result = {
    name,
    rustc: verdict ? `${verdict.verdict}s` : "unknown",
    typescript: text === undefined ? "no program" : diagnostics.length > 0 ? "rejects" : "accepts",
    code: verdict?.codes?.join(", ") ?? "",
    shown: undefined,
    own: false,
    problems,
  };
  if (text === undefined) problems.push("the Rust program has no TypeScript twin");
  else if (accepted) assessAccepted(result, { text, verdict, diagnostics, ran });
  else assessMisuse(result, { text, diagnostics });
  return result;
}

function assessAccepted({ problems }, { text, verdict, diagnostics, ran }) {
  if (readAnnotations(text).expectations.length > 0) problems.push("an accepted program expects an error");
  problems.push(...diagnostics.map(place));
  if (diagnostics.length > 0 || ran === undefined) return;
  if (ran.status !== 0) problems.push(`it failed when run: ${ran.stderr.trim()}`);
  const printed = lines(ran.stdout);
  const expected = lines(verdict?.stdout ?? "");
  for (let at = 0; at < Math.max(printed.length, expected.length); at++) {
    if (printed[at] === expected[at]) continue;
    const [theirs, ours] = [expected[at], printed[at]].map((line) => (line === undefined ? "nothing" : `"${line}"`));
    problems.push(`output line ${at + 1}: Rust prints ${theirs}, TypeScript ${ours}`);
    break;
  }
}

function assessMisuse(result, { text, diagnostics }) {
  const { expectations, problems } = readAnnotations(text);
  result.problems.push(...problems.map(({ line, problem }) => `line ${line}: ${problem}`));
  if (expectations.length !== 1) {
    result.problems.push(`${expectations.length} annotations; a misuse shows one mistake`);
  }
  const [{ code, line, fragments } = {}] = expectations;
  const onLine = diagnostics.filter((diagnostic) => diagnostic.line === line);
  result.shown = onLine[0] ?? diagnostics[0];
  result.own = code === "TS" && onLine.length > 0 && onLine.every(({ ours }) => ours.length === 0);
  if (code === "TS" && !result.own && onLine.length > 0) {
    result.problems.push(`line ${line}: the message holds a sentence, so name its code instead of TS`);
  }
  if (code !== undefined && code !== "TS" && code !== result.code) {
    result.problems.push(`the annotation says ${code}, rustc ${result.code || "nothing"}`);
  }
  // The sentence of the code that is expected goes first: it is the one that is shown.
  if (result.shown) {
    const ours = result.shown.ours.filter((sentence) => sentence.startsWith(`error[${code}]`));
    const best = ours.find((sentence) => fragments.every((fragment) => sentence.includes(fragment))) ?? ours[0];
    result.shown = { ...result.shown, ours: best ? [best] : result.shown.ours };
  }
  for (const { line: at, problem, expected, got } of compare(expectations, diagnostics)) {
    result.problems.push(`line ${at}: ${problem}`, ...expected.map((what) => `expected: ${what}`), ...got);
  }
}

const place = ({ line, code, message }) => `line ${line}: ${code}: ${message}`;

const lines = (text) => text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
