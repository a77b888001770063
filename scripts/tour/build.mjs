// Is the built package there, and is it what the sources say?
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { node, root } from "../lib/process.mjs";

/** Whether `dist/` is missing, or older than something it is made of. */
export function stale() {
  const built = join(root, "dist/index.js");
  if (!existsSync(built)) return true;
  const changed = (path) => statSync(join(root, path)).mtimeMs;
  const sources = readdirSync(join(root, "src"), { recursive: true }).map((path) => join("src", path));
  const settings = ["tsconfig.json", "tsconfig.build.json", "tsup.config.ts", "package.json"];
  const newest = Math.max(...["src", ...sources, ...settings].map(changed));
  return newest > statSync(built).mtimeMs;
}

/**
 * Builds the package.
 *
 * @returns {Promise<string>} what the build had to say; empty when it succeeded
 */
export async function build() {
  const { status, stdout, stderr } = await node(join(root, "scripts/build.mjs"));
  return status === 0 ? "" : stdout + stderr || "The build failed.";
}
