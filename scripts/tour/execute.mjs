// Runs the accepted TypeScript programs.
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { cache, node } from "../lib/process.mjs";

/**
 * Strips the types of `programs` and runs each in a process of its own. The JavaScript lies inside
 * the repository, where `import "fn-traits"` finds the built package through its exports map.
 *
 * @param {readonly { name: string, file: string }[]} programs
 * @param {(done: number) => void} counted
 * @returns {Promise<Map<string, { status: number, stdout: string, stderr: string }>>} by name
 */
export async function execute(programs, counted) {
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
    const queue = [...programs];
    const work = async () => {
      for (let program = queue.shift(); program; program = queue.shift()) {
        results.set(program.name, await node(join(folder, `${program.name}.mjs`), [], { timeout: 30_000 }));
        counted(results.size);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}
