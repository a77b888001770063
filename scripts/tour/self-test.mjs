// Would the tour notice? Each way in which two compilers can disagree must be reported as one.
import assert from "node:assert/strict";
import { parseDiagnostics } from "../lib/compile.mjs";
import { summary } from "../lib/report.mjs";
import { assess } from "./assess.mjs";
import { selected } from "./select.mjs";
import { coloured } from "./style.mjs";

const sentence = "error[E0382]: use of moved value: `next` was consumed";
const error = (line, message) =>
  parseDiagnostics(
    `\u001b[96ma.ts\u001b[0m:\u001b[93m${line}\u001b[0m:\u001b[93m1\u001b[0m - ` +
      `\u001b[91merror\u001b[0m\u001b[90m TS2345: \u001b[0m${message}\n`,
    "/",
  )[0];
const moved = (line) => error(line, `Type '"${sentence}"' is not assignable.`);
const rejects = (code) => ({ verdict: "reject", codes: [code] });
const misuse = (text, diagnostics, verdict = rejects("E0382")) =>
  assess({ program: { name: "a/misuse_b", accepted: false }, text, verdict, diagnostics }).problems;
const accepted = (ran, diagnostics = [], verdict = { verdict: "accept", stdout: "1\n2\n" }) =>
  assess({ program: { name: "a/accepted", accepted: true }, text: "f();\n", verdict, diagnostics, ran }).problems;

const text = "f();\n//! E0382 moved value\nf();\n";
const cases = [
  ["the error as annotated", true, misuse(text, [moved(3)])],
  ["no error", false, misuse(text, [])],
  ["the error on another line", false, misuse(text, [moved(1)])],
  ["a second error elsewhere", false, misuse(text, [moved(1), moved(3)])],
  ["an error without our sentence", false, misuse(text, [error(3, "Not assignable.")])],
  ["another sentence of the same code", false, misuse(text.replace("moved value", "borrowed"), [moved(3)])],
  ["another code than rustc's", false, misuse(text, [moved(3)], rejects("E0525"))],
  ["no annotation", false, misuse("f();\n", [moved(1)])],
  ["a misuse that rustc accepts", false, misuse(text, [moved(3)], { verdict: "accept" })],
  ["a misuse that rustc never saw", false, assess({ program: { name: "a/misuse_b", accepted: false }, text, diagnostics: [moved(3)] }).problems],
  ["a missing twin", false, misuse(undefined, [])],
  ["TypeScript's own words", true, misuse("//! TS read-only\nx.y = 1;\n", [error(2, "'y' is a read-only property.")])],
  ["our sentence announced as TypeScript's", false, misuse("//! TS moved\nf();\n", [moved(2)])],
  ["the output of the twin", true, accepted({ status: 0, stdout: "1\r\n2\r\n", stderr: "" })],
  ["another output", false, accepted({ status: 0, stdout: "1\n3\n", stderr: "" })],
  ["less output", false, accepted({ status: 0, stdout: "1\n", stderr: "" })],
  ["a crash", false, accepted({ status: 1, stdout: "1\n2\n", stderr: "boom" })],
  ["an accepted program with an error", false, accepted(undefined, [moved(1)])],
  ["an accepted program that rustc rejects", false, accepted(undefined, [], rejects("E0382"))],
  ["a filter by code", true, selected("a/misuse_b", rejects("E0382"), ["e0382"]) ? [] : ["not selected"]],
  ["a filter by another code", false, selected("a/misuse_b", rejects("E0382"), ["E0525"]) ? [] : ["not selected"]],
  ["a filter by name", true, selected("closure_4/accepted", undefined, ["E0382", "closure_4"]) ? [] : ["not selected"]],
  ["colour on a terminal", true, coloured({ isTTY: true }, {}) ? [] : ["plain"]],
  ["no colour in a pipe", false, coloured({}, {}) ? [] : ["plain"]],
  ["no colour when it is not wanted", false, coloured({ isTTY: true }, { NO_COLOR: "1" }) ? [] : ["plain"]],
  ["colour when it is forced", true, coloured({}, { FORCE_COLOR: "1", NO_COLOR: "1" }) ? [] : ["plain"]],
];

const wrong = cases.filter(([, agrees, problems]) => (problems.length === 0) !== agrees);
for (const [what, agrees, problems] of wrong) {
  console.log(`${what}: ${agrees ? `reported as ${problems.join("; ")}` : "not reported"}`);
}
assert.deepEqual(moved(3).ours, [sentence]);
summary("tour", cases.length - wrong.length, wrong.length);
