// Would the message runner notice? It must accept wrong/right.ts and report everything below.
import { basename, join } from "node:path";
import assert from "node:assert/strict";
import { compilers } from "../../scripts/lib/compilers.mjs";
import { root } from "../../scripts/lib/process.mjs";
import { summary } from "../../scripts/lib/report.mjs";
import { checkMessages, formatFailure } from "./run.mjs";

const folder = join(root, "type-tests/messages/wrong");

const expected = [
  ["announced.ok.ts", 4, "is called *.ok.ts and announces an error"],
  ["bound.ts", 1, "announces no error and is not called *.ok.ts"],
  ["silent.ts", 1, "announces no error and is not called *.ok.ts"],
  ["wrong.ts", 5, "no error where one is expected"],
  ["wrong.ts", 7, "an error that is not expected"],
  ["wrong.ts", 10, "another error than the expected one"],
  ["wrong.ts", 13, "another error than the expected one"],
  ["wrong.ts", 16, "more errors than expected"],
  ["wrong.ts", 20, "another error than the expected one"],
  ["wrong.ts", 23, "an annotation must stand directly above the line it speaks of"],
  ["wrong.ts", 26, "an annotation is `//! E0382 a fragment of the message`"],
  ["wrong.ts", 29, "say which error with `//!` instead of hiding all of them"],
  ["wrong.ts", 33, "another error than the expected one"],
  ["wrong.ts", 35, "an annotation must stand directly above the line it speaks of"],
];

const { passed, failures } = await checkMessages([folder], { strictNames: folder });
const key = ([file, line, problem]) => `${file}:${line}: ${problem}`;
const found = failures.map(({ file, line, problem }) => key([basename(file), line, problem]));
const missed = expected.map(key).filter((entry) => !found.includes(entry));
const invented = failures.filter((_, index) => !expected.map(key).includes(found[index]));
for (const entry of missed) console.log(`not reported: ${entry}`);
for (const failure of invented) console.log(`reported without reason: ${formatFailure(failure)}`);

// A failure of the type checker is one failure, found by each compiler.
for (const { compilers: by, line, file, got } of failures) {
  if (got.length > 0) assert.deepEqual(by, compilers.map(({ name }) => name), `${file}:${line}`);
}
// Seven announcements in right.ts, one in announced.ok.ts, and two files without any.
assert.equal(passed, compilers.length * 10);
summary("message runner", expected.length - missed.length + 1, missed.length + invented.length);
