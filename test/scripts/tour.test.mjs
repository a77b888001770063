// Would the tour notice? Each way in which two compilers can disagree must be reported as one.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseDiagnostics } from "../../scripts/lib/compile.mjs";
import { root } from "../../scripts/lib/process.mjs";
import { assess } from "../../scripts/tour/assess.mjs";
import { execute } from "../../scripts/tour/execute.mjs";
import { clip, codeFrame } from "../../scripts/tour/frame.mjs";
import { headline } from "../../scripts/tour/headline.mjs";
import { selected } from "../../scripts/tour/select.mjs";
import { coloured, wrap } from "../../scripts/tour/style.mjs";

const sentence = "error[E0382]: use of moved value: `next` was consumed";
const error = (line, message, column = 1) =>
  parseDiagnostics(
    `\u001b[96ma.ts\u001b[0m:\u001b[93m${line}\u001b[0m:\u001b[93m${column}\u001b[0m - ` +
      `\u001b[91merror\u001b[0m\u001b[90m TS2345: \u001b[0m${message}\n`,
    root,
  )[0];
const moved = (line) => error(line, `Type '"${sentence}"' is not assignable.`);
const rejects = (code) => ({ verdict: "reject", codes: [code] });
const misuse = (text, diagnostics, verdict = rejects("E0382")) =>
  assess({ program: { name: "a/misuse_b", accepted: false }, text, verdict, diagnostics });
const accepted = (ran, diagnostics = [], verdict = { verdict: "accept", stdout: "1\n2\n" }) =>
  assess({ program: { name: "a/accepted", accepted: true }, text: "f();\n", verdict, diagnostics, ran });

const text = "f();\n//! E0382 moved value\nf();\n";

describe("agreement is found", () => {
  test.each([
    ["the error as annotated", misuse(text, [moved(3)])],
    ["TypeScript's own words", misuse("//! TS read-only\nx.y = 1;\n", [error(2, "'y' is a read-only property.")], rejects("E0594"))],
    ["the output of the twin, with other line ends", accepted({ status: 0, stdout: "1\r\n2\r\n", stderr: "" })],
  ])("%s", (_, { problems }) => expect(problems).toEqual([]));
});

describe("disagreement is reported", () => {
  test.each([
    ["no error", misuse(text, []), "no error where one is expected"],
    ["the error on another line", misuse(text, [moved(1)]), "an error that is not expected"],
    ["a second error elsewhere", misuse(text, [moved(1), moved(3)]), "line 1: an error that is not expected"],
    ["an error without our sentence", misuse(text, [error(3, "Not assignable.")]), "another error than the expected one"],
    ["another sentence of the same code", misuse(text.replace("moved value", "borrowed"), [moved(3)]), "another error"],
    ["another code than rustc's", misuse(text, [moved(3)], rejects("E0525")), "the annotation says E0382, rustc E0525"],
    ["no annotation", misuse("f();\n", [moved(1)]), "0 annotations"],
    ["two annotations", misuse(`${text}${text}`, [moved(3), moved(6)]), "2 annotations"],
    ["a misuse that rustc accepts", misuse(text, [moved(3)], { verdict: "accept" }), "rustc says accept"],
    ["a missing twin", misuse(undefined, []), "the Rust program has no TypeScript twin"],
    ["our sentence announced as TypeScript's", misuse("//! TS moved\nf();\n", [moved(2)]), "name its code instead of TS"],
    ["another output", accepted({ status: 0, stdout: "1\n3\n", stderr: "" }), 'line 2: Rust prints "2", TypeScript "3"'],
    ["less output", accepted({ status: 0, stdout: "1\n", stderr: "" }), 'Rust prints "2", TypeScript nothing'],
    ["a crash", accepted({ status: 1, stdout: "1\n2\n", stderr: "boom" }), "it failed when run: boom"],
    ["an accepted program with an error", accepted(undefined, [moved(1)]), sentence],
    ["an accepted program that rustc rejects", accepted(undefined, [], rejects("E0382")), "rustc says reject"],
  ])("%s", (_, { problems }, expected) => expect(problems.join("\n")).toContain(expected));

  test("a misuse that rustc never saw", () => {
    const program = { name: "a/misuse_b", accepted: false };
    expect(assess({ program, text, diagnostics: [moved(3)] }).problems).toContain("no verdict of rustc is recorded");
  });
});

test("a filter is a code or a part of the name", () => {
  expect(selected("a/misuse_b", rejects("E0382"), ["e0382"])).toBe(true);
  expect(selected("a/misuse_b", rejects("E0382"), ["E0525"])).toBe(false);
  expect(selected("closure_4/accepted", undefined, ["E0382", "closure_4"])).toBe(true);
  expect(selected("closure_4/accepted", undefined, [])).toBe(true);
});

test("colour is for terminals, unless someone decides otherwise", () => {
  expect(coloured({ isTTY: true }, {})).toBe(true);
  expect(coloured({}, {})).toBe(false);
  expect(coloured({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
  expect(coloured({ isTTY: true }, { TERM: "dumb" })).toBe(false);
  expect(coloured({}, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true);
});

describe("the code frame", () => {
  const program = { file: join(root, "examples/a/misuse_b.ts"), text: `// What it shows.\n${text}` };

  test("shows where, what, the line with its squiggle, and the sentence", () => {
    const shown = { ...moved(4), file: program.file, length: 1 };
    expect(codeFrame({ code: "E0382", shown }, program)).toEqual([
      "examples/a/misuse_b.ts:4:1",
      "  What it shows.",
      "  4 │ f();",
      "    │ ~",
      `  ${sentence}`,
    ]);
  });

  test("names rustc's code where TypeScript speaks for itself", () => {
    const shown = { ...error(4, "'y' is a read-only property."), length: 4 };
    expect(codeFrame({ code: "E0594", shown }, program).at(-1)).toBe("  TS2345 (rustc: E0594): 'y' is a read-only property.");
  });

  test("says when there is nothing to show", () => {
    expect(codeFrame({ code: "E0382", shown: undefined }, program).at(-1)).toContain("reports nothing");
  });

  test.each([
    ["a short line loses its indentation alone", "    call(value);", "value", 40, "call(value);"],
    ["a long line loses its end", `call(value); ${"x".repeat(90)}`, "value", 20, "call(value); xxxxxx…"],
    ["a long line loses its beginning", `${"x".repeat(90)} call(value);`, "value", 20, "…xxxxxxx call(value…"],
    ["a long line loses both", `${"x".repeat(90)}value${"y".repeat(90)}`, "value", 20, "…xxxxxxxxxxxxxvalue…"],
  ])("%s", (_, source, part, room, expected) => {
    const { line, start } = clip(source, { column: source.indexOf(part) + 1, length: part.length }, room);
    expect(line.length).toBeLessThanOrEqual(room);
    expect(line.slice(start, start + 4)).toBe(part.slice(0, 4));
    expect(line).toBe(expected);
  });

  test("a text is broken between words", () => {
    const words = "word ".repeat(60).trim();
    const lines = wrap(words, "  ");
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(words);
  });
});

test("the headline of a program is the comment at its beginning", () => {
  expect(headline("// One\n// two.\nimport x;\n// Three.\n")).toBe("One two.");
  expect(headline("//! In Rust.\n\nfn main() {}\n")).toBe("In Rust.");
  expect(headline("import x;\n")).toBe("");
});

describe("running programs", () => {
  const folder = mkdtempSync(join(tmpdir(), "tour-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = async (sources, options) => {
    const programs = Object.entries(sources).map(([name, source]) => {
      const file = join(folder, `${name}.ts`);
      writeFileSync(file, source);
      return { name, file };
    });
    return Object.fromEntries(await execute(programs, options));
  };

  test("each has its own output and its own end", async () => {
    const results = await run({
      prints: 'console.log("one"); const n: number = 2; console.log(n);',
      throws: 'console.log("before"); throw new Error("boom");',
      rejects: 'void Promise.reject(new Error("later"));',
      waits: 'await new Promise((done) => setTimeout(done, 5)); console.log("waited");',
      follows: 'console.log("follows"); export {};',
    });
    expect(results.prints).toEqual({ status: 0, stdout: "one\n2\n", stderr: "" });
    expect(results.throws).toMatchObject({ status: 1, stdout: "before\n" });
    expect(results.throws.stderr).toContain("boom");
    expect(results.rejects.status).toBe(1);
    expect(results.rejects.stderr).toContain("later");
    expect(results.waits).toEqual({ status: 0, stdout: "waited\n", stderr: "" });
    expect(results.follows).toEqual({ status: 0, stdout: "follows\n", stderr: "" });
  });

  test("one that ends the process takes no other with it", async () => {
    const results = await run({ first: 'console.log("first");', exits: "process.exit(0);", last: 'console.log("last");' });
    expect(results.first).toEqual({ status: 0, stdout: "first\n", stderr: "" });
    expect(results.exits.status).toBe(1);
    expect(results.last).toEqual({ status: 0, stdout: "last\n", stderr: "" });
  });

  test("one that never ends is stopped", async () => {
    const results = await run({ hangs: "for (;;) {}", last: 'console.log("last");' }, { timeout: 3000 });
    expect(results.hangs).toMatchObject({ status: 1, stderr: "it ended its process, or did not come to an end" });
    expect(results.last.stdout).toBe("last\n");
  });
});
