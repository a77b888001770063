// Runs modules one after the other and writes a line of JSON for each: what it printed, and whether
// it threw. Argument: a JSON file with their paths.
import { readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

const result = { status: 0, stdout: "", stderr: "" };
const fail = (error) => {
  result.status = 1;
  result.stderr += `${inspect(error)}\n`;
};
process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);

for (const name of ["stdout", "stderr"]) {
  process[name].write = (text) => {
    result[name] += text;
    return true;
  };
}

for (const module of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  Object.assign(result, { status: 0, stdout: "", stderr: "" });
  try {
    await import(pathToFileURL(module).href);
    // What a program left for later still belongs to it.
    await new Promise((done) => setTimeout(done));
  } catch (error) {
    fail(error);
  }
  // Written whole and at once, so that it is there even if the next one takes the process down.
  writeSync(1, `${JSON.stringify(result)}\n`);
}
process.exit();
