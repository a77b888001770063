// Runs instrumented examples, one after the other, in a process of its own.
// Arguments: a JSON file with [{ id, module, checks }], and where to write [{ id, line, problem }].
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inspect, isDeepStrictEqual } from "node:util";

const [input, output] = process.argv.slice(2);
const failures = [];
let open;

for (const method of ["log", "info", "warn", "error"]) console[method] = () => {};
process.on("unhandledRejection", (error) => failures.push({ id: open.id, line: 0, problem: `rejected: ${inspect(error)}` }));
process.on("uncaughtException", (error) => failures.push({ id: open.id, line: 0, problem: `threw: ${inspect(error)}` }));

for (const example of JSON.parse(readFileSync(input, "utf8"))) {
  const waiting = new Set(example.checks);
  open = example;
  globalThis.check__ = (line, actual, expected, thrown) => {
    waiting.delete(line);
    const problem = compare(actual, expected, thrown);
    if (problem) failures.push({ id: example.id, line, problem });
  };
  try {
    await import(pathToFileURL(example.module).href);
  } catch (error) {
    failures.push({ id: example.id, line: 0, problem: `threw: ${inspect(error)}` });
    continue;
  }
  // A result may come in a callback.
  for (let rounds = 0; waiting.size > 0 && rounds < 50; rounds++) await new Promise((done) => setTimeout(done, 10));
  await new Promise((done) => setImmediate(done));
  for (const line of waiting) failures.push({ id: example.id, line, problem: "the announced result was never reached" });
}
writeFileSync(output, JSON.stringify(failures));
process.exit();

function compare(actual, expected, thrown) {
  let value;
  try {
    value = actual();
  } catch (error) {
    if (thrown !== undefined && [error?.code, error?.name].includes(thrown)) return undefined;
    return `threw ${inspect(error)}`;
  }
  if (thrown !== undefined) return `did not throw ${thrown}`;
  try {
    const wanted = expected();
    return isDeepStrictEqual(value, wanted) ? undefined : `is ${inspect(value)}, not ${inspect(wanted)}`;
  } catch (error) {
    return `the announced result is not an expression: ${inspect(error)}`;
  }
}
