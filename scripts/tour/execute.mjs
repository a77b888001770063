// Runs the accepted TypeScript programs.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cache, node } from "../lib/process.mjs";

const runner = join(dirname(fileURLToPath(import.meta.url)), "run-programs.mjs");

/**
 * Strips the types of `programs` and runs them, one after the other in one process: starting Node for
 * each takes most of the time of running it. The JavaScript lies inside the repository, where
 * `import "fn-traits"` finds the built package through its exports map.
 *
 * @param {readonly { name: string, file: string }[]} programs
 * @param {{ timeout?: number }} [options] milliseconds, for all of them
 * @returns {Promise<Map<string, { status: number, stdout: string, stderr: string }>>} by name
 */
export async function execute(programs, { timeout = 60_000 } = {}) {
  const results = new Map();
  if (programs.length === 0) return results;
  const folder = join(cache, `tour-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      entryPoints: programs.map(({ name, file }) => ({ in: file, out: name })),
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      format: "esm",
      target: "node20",
      logLevel: "error",
    });
    const list = join(folder, "programs.json");
    let rest = programs;
    while (rest.length > 0) {
      writeFileSync(list, JSON.stringify(rest.map(({ name }) => join(folder, `${name}.mjs`))));
      const { stdout, stderr } = await node(runner, [list], { timeout });
      const finished = stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
      finished.forEach((result, index) => results.set(rest[index].name, result));
      // One that takes the process down with it, or never ends, is the first without a result.
      const culprit = rest[finished.length];
      if (culprit) {
        const why = stderr.trim() || "it ended its process, or did not come to an end";
        results.set(culprit.name, { status: 1, stdout: "", stderr: why });
      }
      rest = rest.slice(finished.length + 1);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}
