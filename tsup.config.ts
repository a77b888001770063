import { transform, type Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

/**
 * One chunk for all that the main entry exports, as esbuild makes a chunk for each set of entries that
 * share a module. V8 reads what another module exports anew at every use, and takes it for no constant:
 * spread over four chunks, making an `FnOnce` and calling it took a seventh longer.
 */
const oneCore: Plugin = {
  name: "one-core",
  setup(build) {
    const main = resolve("src/index.ts");
    // Each other entry imports the main one, on its first line, so that the source maps stay right.
    build.onLoad({ filter: /src[\\/]\w+[\\/]index\.ts$/ }, async ({ path }) => ({
      contents: `import "fn-traits:main"; ${await readFile(path, "utf8")}`,
      resolveDir: dirname(path),
      loader: "ts",
    }));
    // The package has no side effects, so an import without names would be left out.
    build.onResolve({ filter: /^fn-traits:main$/ }, () => ({ path: main, sideEffects: true }));
  },
};

/** What both formats share. The compiler writes the declarations: tsup's own have no maps. */
const shared: Options = {
  entry: {
    index: "src/index.ts",
    "combinators/index": "src/combinators/index.ts",
    "frame/index": "src/frame/index.ts",
    "infer/index": "src/infer/index.ts",
    "testing/index": "src/testing/index.ts",
  },
  format: ["esm"],
  target: "es2022",
  // The entries must share one copy of every module that holds state or an error class.
  splitting: true,
  esbuildPlugins: [oneCore],
  sourcemap: true,
  silent: true,
  esbuildOptions(options) {
    // `src` is in the package, so the maps need not carry it a second time.
    options.sourcesContent = false;
    options.chunkNames = "shared/[hash]";
  },
};

export default defineConfig([
  shared,
  {
    ...shared,
    outExtension: () => ({ js: ".cjs" }),
    plugins: [
      {
        // esbuild splits ESM only, and what tsup does about CommonJS rewrites class fields into
        // slow initialisers: so split as ESM, then let esbuild translate each chunk.
        name: "commonjs",
        async renderChunk(code, { map = "" }) {
          // The chunk carries its map along: tsup's own way of joining two maps leaves absolute paths.
          const inline = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(String(map)).toString("base64")}`;
          const result = await transform(code + inline, {
            format: "cjs",
            // With the list of export names in the form that `import { name } from` can read.
            platform: "node",
            target: "es2022",
            sourcemap: "external",
            sourcesContent: false,
          });
          return { code: result.code, map: JSON.parse(result.map) };
        },
      },
    ],
  },
]);
