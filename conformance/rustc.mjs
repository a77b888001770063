// What rustc says of the programs.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../scripts/lib/process.mjs";

const rustc = process.env["RUSTC"] ?? "rustc";
const edition = "2021";

/** Compiles the programs, a few at a time. */
export async function judgeAll(programs) {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  const verdicts = Object.fromEntries(programs.map(({ id }) => [id, undefined]));
  const queue = [...programs];
  const work = async () => {
    for (let program = queue.shift(); program; program = queue.shift()) {
      verdicts[program.id] = await judge(program, folder);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return verdicts;
}

/** @returns {Promise<import("./programs.mjs").Verdict>} */
async function judge({ id, rust }, folder) {
  const { status, stderr } = await run(rustc, [
    // The borrow checker runs for metadata too.
    ...["--edition", edition, "--crate-type", "bin", "--crate-name", "program", "--error-format=json"],
    ...["--cap-lints", "allow", "--emit", "metadata", "-o", join(folder, id), rust],
  ]);
  const codes = stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    // The last one, which counts them, is of no place.
    .filter(({ level, spans }) => level === "error" && spans.length > 0)
    .map(({ code }) => code?.code ?? "none");
  if (status !== 0 && codes.length === 0) throw new Error(`rustc failed on ${id}:\n${stderr}`);
  return { verdict: status === 0 ? "accept" : "reject", codes: [...new Set(codes)].sort(), edition };
}
