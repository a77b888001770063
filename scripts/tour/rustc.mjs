// What rustc says about one program.
import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { run } from "../lib/process.mjs";
import { examples } from "./programs.mjs";

const rustc = process.env["RUSTC"] ?? "rustc";

/** The version line of this machine's rustc, or `undefined` where there is none. */
export async function rustcVersion() {
  try {
    const { status, stdout } = await run(rustc, ["--version"]);
    return status === 0 ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Compiles a program, and runs it when it is accepted.
 *
 * The path given to rustc is relative to examples/, because rustc names a closure after its file.
 *
 * @param {{ name: string, file: string, accepted: boolean }} program
 * @param {string} folder where the output goes
 * @returns {Promise<{ verdict: object, complaints: string[] }>} the verdict to record, and what is
 *   wrong with the program as an example
 */
export async function judge(program, folder) {
  const output = join(folder, program.name.replace("/", "-"));
  const { status, stderr } = await run(
    rustc,
    [
      ...["--edition", "2021", "--crate-type", "bin", "--crate-name", basename(program.file, ".rs")],
      // Errors need no machine code; the borrow checker runs for metadata too.
      ...["--error-format=json", "--emit", program.accepted ? "link" : "metadata", "-o", output],
      relative(examples, program.file).replaceAll("\\", "/"),
    ],
    { cwd: examples },
  );
  const diagnostics = stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .filter(({ level, spans }) => (level === "error" || level === "warning") && spans.length > 0);
  const errors = diagnostics.filter(({ level }) => level === "error");
  if (status !== 0 && errors.length === 0) throw new Error(`rustc failed on ${program.name}:\n${stderr}`);
  return status === 0 ? accepted(program, output, diagnostics) : rejected(program, errors);
}

async function accepted(program, output, warnings) {
  const complaints = warnings.map(({ message }) => `warning: ${message}`);
  if (!program.accepted) return { verdict: { verdict: "accept" }, complaints: ["rustc accepts it"] };
  const { status, stdout, stderr } = await run(output, []);
  if (status !== 0) complaints.push(`it failed when run: ${stderr.trim()}`);
  if (stdout === "") complaints.push("it prints nothing");
  return { verdict: { verdict: "accept", stdout }, complaints };
}

function rejected(program, errors) {
  const complaints = [];
  const codes = [...new Set(errors.map(({ code }) => code?.code ?? "none"))].sort();
  const [{ message, spans }] = errors;
  const line = spans.find((span) => span.is_primary).line_start;
  const marker = /^\s*\/\/ (E\d{4}): \S/.exec(
    readFileSync(program.file, "utf8").split("\n")[line - 2] ?? "",
  );
  if (program.accepted) complaints.push(`rustc rejects it: ${message}`);
  else if (errors.length > 1) complaints.push(`${errors.length} errors: ${codes.join(", ")}`);
  else if (marker?.[1] !== codes[0]) {
    complaints.push(`line ${line} is ${codes[0]} (${message}), and no marker above it says so`);
  }
  return { verdict: { verdict: "reject", codes, message, line }, complaints };
}
