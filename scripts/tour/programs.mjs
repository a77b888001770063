// The programs under examples/: one folder each, `accepted` and its misuses, in Rust and in TypeScript.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/process.mjs";

/** The folder that holds a folder for each group of programs. */
export const examples = join(root, "examples");

/**
 * The programs of one language, sorted by name.
 *
 * @param {".rs" | ".ts"} extension
 * @returns {{ name: string, file: string, accepted: boolean }[]} the name is `closure_4/misuse_clone`
 */
export function programs(extension, folder = examples) {
  const found = [];
  for (const group of readdirSync(folder, { withFileTypes: true })) {
    if (!group.isDirectory()) continue;
    for (const entry of readdirSync(join(folder, group.name))) {
      const title = entry.slice(0, -extension.length);
      if (!entry.endsWith(extension) || !/^(accepted|misuse_\w+)$/.test(title)) continue;
      found.push({
        name: `${group.name}/${title}`,
        file: join(folder, group.name, entry),
        accepted: title === "accepted",
      });
    }
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
