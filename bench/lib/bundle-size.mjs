// What a program costs its users to download.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/lib/process.mjs";

/**
 * Bundles a program with the built package, minifies it, and measures it.
 *
 * @param {string} program
 * @returns {Promise<{ minified: number, gzip: number }>} bytes
 */
export async function bundleSize(program) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
    alias: {
      "fn-traits": join(root, "dist/index.js"),
      "fn-traits/combinators": join(root, "dist/combinators/index.js"),
      "fn-traits/infer": join(root, "dist/infer/index.js"),
      "fn-traits/testing": join(root, "dist/testing/index.js"),
    },
  });
  const [{ contents }] = outputFiles;
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}
