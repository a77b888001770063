// Runs the library's tests of its run time against bench/lib/kernel-whole.mjs: see bench/size-floor.mjs.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const kernel = fileURLToPath(new URL("./kernel-whole.mjs", import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: {
    alias: [
      { find: /^fn-traits$/, replacement: kernel },
      { find: /^fn-traits\/combinators$/, replacement: kernel },
    ],
  },
  test: {
    include: ["test/{capture,closure,combinators,memory,ownership,pointers}/**/*.test.ts"],
    // It is about another entry.
    exclude: ["test/capture/infer.test.ts"],
  },
});
