// The compilers that the library supports, by version. `.bin/tsc` belongs to whichever package was
// linked last, so every script names the compiler's own path.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./process.mjs";

const packages = {
  "5.4": "typescript-5.4",
  "5.9": "typescript-5.9",
  "6.0": "typescript",
  "7.0": "@typescript/native",
};

/**
 * A supported compiler.
 *
 * @param {string} name `"5.4"`, `"5.9"`, `"6.0"` or `"7.0"`
 * @returns {{ name: string, version: string, folder: string, tsc: string }} its exact version, its
 *   package folder and the path of its `tsc`
 */
export function compiler(name) {
  if (!Object.hasOwn(packages, name)) {
    throw new Error(`no compiler ${name}: there are ${Object.keys(packages).join(", ")}`);
  }
  const folder = join(root, "node_modules", packages[name]);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { name, version, folder, tsc: join(folder, "bin", "tsc") };
}

/** The compilers that develop the library: its sources and all type tests pass on each of them. */
export const compilers = ["5.9", "6.0", "7.0"].map(compiler);

/** The compilers that consume the built package: the oldest supported one joins. */
export const consumerCompilers = ["5.4", "5.9", "6.0", "7.0"].map(compiler);
